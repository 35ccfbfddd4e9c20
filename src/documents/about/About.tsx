/** What the atlas is and where its facts come from; from here every other page to read can be reached. */
import { FormattedMessage } from 'react-intl'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Document, Part } from '../Document.tsx'
import styles from '../Document.module.css'
import { useMaterial } from '../material.ts'
import { MorePages } from './MorePages.tsx'

export function About() {
  const { dataset, index } = useMaterial()
  const locale = useLocale()
  const href = useHref()
  const compare = (
    <a href={href({ name: 'compare' })}>
      <FormattedMessage id="about.compare" />
    </a>
  )
  return (
    <Document heading={<FormattedMessage id="about.heading" />} lead={<FormattedMessage id="about.voice" />}>
      <Part id="atlas" heading={<FormattedMessage id="about.atlas" />}>
        <p>
          <FormattedMessage id="about.atlasText" values={{ count: index.cities.length }} />
        </p>
        <p>
          <FormattedMessage id="about.compareText" values={{ compare }} />
        </p>
      </Part>
      <Part id="facts" heading={<FormattedMessage id="about.facts" />}>
        <p>
          <FormattedMessage id="about.factsText" values={{ date: formatDate(dataset.site.asOf, locale) }} />
        </p>
        <p>
          <FormattedMessage id="about.uncheckedText" />
        </p>
      </Part>
      <Part id="goals" heading={<FormattedMessage id="about.goals" />}>
        <ul className={styles.key}>
          <li>
            <GoalSwatch goal={6} basis="stated" /> <FormattedMessage id="goal.stated" />
          </li>
          <li>
            <GoalSwatch goal={6} basis="inferred" /> <FormattedMessage id="goal.inferred" />
          </li>
          <li>
            <GoalSwatch goal={6} basis={null} /> <FormattedMessage id="goal.none" />
          </li>
        </ul>
        <p>
          <a href={`${href({ name: 'document', path: 'licences' })}#goals`}>
            <FormattedMessage id="about.goalsOrigin" />
          </a>
        </p>
      </Part>
      <Part id="pages" heading={<FormattedMessage id="about.pages" />}>
        <MorePages />
      </Part>
    </Document>
  )
}
