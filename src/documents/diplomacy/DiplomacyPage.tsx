/** City diplomacy: what is documented of it, what there is to read, and the office that does it. */
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Document, Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import { RelationsNav } from '../relations/RelationsNav.tsx'
import styles from '../relations/Relations.module.css'
import { Cited, SourcesPart, useSourcesOf } from '../relations/Sources.tsx'
import { Articles } from './Articles.tsx'
import { Disagreements } from './Disagreements.tsx'
import { Mayors } from './Mayors.tsx'
import { Office } from './Office.tsx'
import { Sustainability } from './Sustainability.tsx'

export function DiplomacyPage() {
  const { home, downloads } = useMaterial().dataset
  const locale = useLocale()
  const { cityDiplomacy, office, nations, lordMayors, sustainability, conflicts } = home
  const articles = cityDiplomacy.downloads.flatMap((id) =>
    downloads.downloads.filter((download) => download.id === id),
  )
  const sources = useSourcesOf([
    cityDiplomacy,
    articles,
    office,
    nations,
    lordMayors,
    sustainability,
    conflicts,
  ])
  return (
    <Cited sources={sources}>
      <Document
        nav={<RelationsNav current="diplomacy" />}
        heading={cityDiplomacy.name[locale]}
        lead={
          <>
            <FormattedMessage id="diplomacy.lead" />
            <Citations ids={cityDiplomacy.sources} />
          </>
        }
      >
        <Part id="facts" heading={<FormattedMessage id="diplomacy.what" />}>
          <ul className={styles.ruled}>
            {cityDiplomacy.facts.map(({ text, sources: ids }) => (
              <li key={text.en}>
                {text[locale]}
                <Citations ids={ids} />
              </li>
            ))}
          </ul>
        </Part>
        {articles.length > 0 && (
          <Part id="articles" heading={<FormattedMessage id="diplomacy.articles" />}>
            <Articles articles={articles} />
          </Part>
        )}
        <Part id="office" heading={<FormattedMessage id="diplomacy.office" />}>
          <Office office={office} />
        </Part>
        <Part id="nations" heading={<FormattedMessage id="diplomacy.people" />}>
          <p>
            {nations.text[locale]}
            <Citations ids={nations.sources} />
          </p>
        </Part>
        {lordMayors.length > 0 && (
          <Part id="lord-mayors" heading={<FormattedMessage id="diplomacy.mayors" />}>
            <Mayors mayors={lordMayors} />
          </Part>
        )}
        {sustainability.length > 0 && (
          <Part id="sustainability" heading={<FormattedMessage id="diplomacy.sustainability" />}>
            <Sustainability facts={sustainability} />
          </Part>
        )}
        {conflicts.length > 0 && (
          <Part id="conflicts" heading={<FormattedMessage id="city.conflicts" />}>
            <Disagreements conflicts={conflicts} />
          </Part>
        )}
        <SourcesPart sources={sources} />
      </Document>
    </Cited>
  )
}
