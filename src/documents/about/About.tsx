/** What the atlas is, where its facts, map and software come from, and what its operator still owes. */
import { FormattedMessage } from 'react-intl'
import type { Site } from '../../core/dataset/site.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Credits } from './Credits.tsx'
import { Document, Part } from '../Document.tsx'
import styles from '../Document.module.css'
import { useMaterial } from '../material.ts'

const operatorFields = [
  'name',
  'postalAddress',
  'email',
  'telephone',
  'origin',
  'accessibilityContact',
  'dataProtectionContact',
] as const satisfies readonly (keyof Site['operator'])[]

export function About() {
  const { site, cities } = useMaterial().index
  const locale = useLocale()
  return (
    <Document heading={<FormattedMessage id="about.heading" />} lead={<FormattedMessage id="about.voice" />}>
      <Part id="atlas" heading={<FormattedMessage id="about.atlas" />}>
        <p>
          <FormattedMessage id="about.atlasText" values={{ count: cities.length }} />
        </p>
      </Part>
      <Part id="facts" heading={<FormattedMessage id="about.facts" />}>
        <p>
          <FormattedMessage id="about.factsText" values={{ date: formatDate(site.asOf, locale) }} />
        </p>
        <p>
          <FormattedMessage id="about.uncheckedText" />
        </p>
      </Part>
      <Part id="boundaries" heading={<FormattedMessage id="about.boundaries" />}>
        <p>{site.boundaryNote[locale]}</p>
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
          <FormattedMessage id="about.goalsText" />
        </p>
      </Part>
      <Part id="privacy" heading={<FormattedMessage id="about.privacy" />}>
        <p>
          <FormattedMessage id="about.privacyText" />
        </p>
      </Part>
      <Part id="credits" heading={<FormattedMessage id="about.credits" />}>
        <Credits />
      </Part>
      <Part id="licence" heading={<FormattedMessage id="about.licence" />}>
        <p>
          <FormattedMessage
            id="about.licenceText"
            values={{
              code: site.licence.code,
              content: <ExternalLink href={site.licence.contentUrl}>{site.licence.content}</ExternalLink>,
            }}
          />
        </p>
      </Part>
      <Part id="operator" heading={<FormattedMessage id="about.operator" />}>
        <p>
          <FormattedMessage id="about.operatorText" />
        </p>
        <dl className={styles.facts}>
          {operatorFields.map((field) => (
            <div key={field}>
              <dt>
                <FormattedMessage id={`about.operator.${field}`} />
              </dt>
              <dd data-missing={site.operator[field] === null || undefined}>
                {site.operator[field] ?? <FormattedMessage id="about.missing" />}
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </Document>
  )
}
