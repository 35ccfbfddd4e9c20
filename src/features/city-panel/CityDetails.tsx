/** One long page with in-page links, so that it reads, prints and can be searched as a whole. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Dossier } from '../../core/dataset/dataset.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from './Citations.tsx'
import { Conflicts } from './Conflicts.tsx'
import { Downloads } from './Downloads.tsx'
import { Goals } from './Goals.tsx'
import { History } from './History.tsx'
import { Projects } from './Projects.tsx'
import { SourceList } from './SourceList.tsx'
import { Together } from './Together.tsx'
import styles from './CityDetails.module.css'

export function CityDetails({ dossier }: { readonly dossier: Dossier }) {
  const locale = useLocale()
  const { city, projects, downloads, sources } = dossier
  return (
    <>
      <section className={styles.section} aria-label={city.name[locale]}>
        <p className={styles.summary}>
          {city.summary.text[locale]}
          <Citations ids={city.summary.sources} />
        </p>
      </section>
      <nav className={styles.contents} aria-labelledby="contents-label">
        <span id="contents-label" className="visually-hidden">
          <FormattedMessage id="city.contents" />
        </span>
        <ul>
          <ContentsLink to="history" label="city.history" count={city.history.length} />
          <ContentsLink
            to="goals"
            label="city.goals.short"
            count={new Set(city.goals.map(({ goal }) => goal)).size}
          />
          <ContentsLink to="projects" label="city.projects" count={projects.length} />
          <ContentsLink to="downloads" label="city.downloads" count={downloads.length + 1} />
          <ContentsLink to="sources" label="city.sources" count={sources.length} />
        </ul>
      </nav>
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
      <Section id="goals" heading="city.goals">
        <Goals evidence={city.goals} />
      </Section>
      <Section id="together" heading="city.together">
        <Together city={city} />
      </Section>
      <Section id="projects" heading="city.projects">
        <Projects projects={projects} />
      </Section>
      <Section id="downloads" heading="city.downloads">
        <Downloads city={city.id} downloads={downloads} />
      </Section>
      {city.conflicts.length > 0 && (
        <Section id="conflicts" heading="city.conflicts">
          <Conflicts conflicts={city.conflicts} />
        </Section>
      )}
      <Section id="sources" heading="city.sources">
        <SourceList sources={sources} />
        <p className={styles.asOf}>
          <FormattedMessage id="city.asOf" values={{ date: formatDate(city.checked, locale) }} />{' '}
          {city.greeting !== null && !city.greeting.checkedBySpeaker && (
            <FormattedMessage id="city.greeting.unchecked" />
          )}
        </p>
      </Section>
    </>
  )
}

type ContentsLinkProps = { readonly to: string; readonly label: MessageId; readonly count: number }

function ContentsLink({ to, label, count }: ContentsLinkProps) {
  return (
    <li>
      <a href={`#${to}`}>
        <FormattedMessage id={label} /> <small>{count}</small>
      </a>
    </li>
  )
}

type SectionProps = { readonly id: string; readonly heading: MessageId; readonly children: ReactNode }

function Section({ id, heading, children }: SectionProps) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={`place ${styles.heading}`}>
        <FormattedMessage id={heading} />
      </h2>
      {children}
    </section>
  )
}
