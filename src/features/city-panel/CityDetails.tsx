/** One long page with in-page links, so that it reads, prints and can be searched as a whole. */
import { FormattedMessage } from 'react-intl'
import type { Conflict } from '../../core/dataset/city.ts'
import type { Dossier } from '../../core/dataset/dataset.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Contents } from './Contents.tsx'
import { Downloads } from './Downloads.tsx'
import { Goals } from './Goals.tsx'
import { History } from './History.tsx'
import { Notes } from './Notes.tsx'
import { Partnerships } from './Partnerships.tsx'
import { Projects } from './Projects.tsx'
import { Section } from './Section.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { Together } from './Together.tsx'
import styles from './CityDetails.module.css'

type Props = {
  readonly dossier: Dossier
  /** What is not shown elsewhere on the page already. */
  readonly conflicts: readonly Conflict[]
}

export function CityDetails({ dossier, conflicts }: Props) {
  const locale = useLocale()
  const { city, projects, networks = [], downloads, sources, sheets = [] } = dossier
  return (
    <>
      {/* Arrives together with the parts it leads to and watches. */}
      <Contents {...dossier} />
      <p className={styles.summary}>
        {city.summary.text[locale]}
        <Citations ids={city.summary.sources} />
      </p>
      {city.curiosities.length > 0 && (
        <Section id="curiosities" heading="city.curiosities">
          <ul className={styles.curiosities}>
            {city.curiosities.map(({ text, sources: ids }) => (
              <li key={text.en}>
                {text[locale]}
                <Citations ids={ids} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="history" heading="city.history">
        <History events={city.history} />
      </Section>
      <Section id="partnership" heading="city.partnership">
        <Partnerships partnerships={city.partnerships} />
      </Section>
      <Section id="goals" heading="city.goals">
        <Goals evidence={city.goals} />
      </Section>
      <Section id="together" heading="city.together">
        <Together city={city} />
      </Section>
      <Section id="projects" heading="city.projects">
        <Projects projects={projects} networks={networks} />
      </Section>
      <Section id="downloads" heading="city.downloads">
        <Downloads city={city} downloads={downloads} sheets={sheets} />
      </Section>
      {conflicts.length > 0 && (
        <Section id="conflicts" heading="city.conflicts">
          <Conflicts conflicts={conflicts} />
        </Section>
      )}
      <Section id="notes" heading="city.notes">
        <Notes city={city} />
      </Section>
      <Section id="sources" heading="city.sources">
        <SourceList sources={sources} />
        <p className={styles.asOf}>
          <FormattedMessage id="city.asOf" values={{ date: formatDate(city.checked, locale) }} />
        </p>
      </Section>
    </>
  )
}
