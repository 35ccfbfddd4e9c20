/** Links to the parts of the page, the current one marked while reading. Links, not tabs: the page stays one. */
import { FormattedMessage } from 'react-intl'
import type { Dossier } from '../../core/dataset/dataset.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { useCurrentSection } from '../../ui/useCurrentSection.ts'
import styles from './Contents.module.css'

const parts = ['history', 'goals', 'projects', 'downloads', 'sources'] as const
type Part = (typeof parts)[number]

const labels: Record<Part, MessageId> = {
  history: 'city.history',
  goals: 'city.goals.short',
  projects: 'city.projects',
  downloads: 'city.downloads',
  sources: 'city.sources',
}

export function Contents({ city, projects, downloads, sources, sheets }: Dossier) {
  const current = useCurrentSection(parts)
  const counts: Record<Part, number> = {
    history: city.history.length,
    goals: new Set(city.goals.map(({ goal }) => goal)).size,
    projects: projects.length,
    // The data of the page can always be had.
    downloads: (sheets?.length ?? 0) + downloads.length + 1,
    sources: sources.length,
  }
  return (
    <nav className={`${styles.contents} no-print`} aria-labelledby="contents-label">
      <span id="contents-label" className="visually-hidden">
        <FormattedMessage id="city.contents" />
      </span>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`} aria-current={part === current || undefined}>
              <FormattedMessage id={labels[part]} /> <small>{counts[part]}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
