/** The projects a place takes part in. */
import { FormattedMessage } from 'react-intl'
import type { Project } from '../../core/dataset/project.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Lists.module.css'

export function Projects({ projects }: { readonly projects: readonly Project[] }) {
  const locale = useLocale()
  if (projects.length === 0) {
    return (
      <p>
        <FormattedMessage id="city.none" />
      </p>
    )
  }
  return (
    <ul className={styles.ruled}>
      {projects.map((project) => (
        <li key={project.id}>
          <h3>{project.name[locale]}</h3>
          {project.description !== null && (
            <p>
              {project.description[locale]}
              <Citations ids={project.sources} />
            </p>
          )}
          {project.note !== undefined && <p>{project.note[locale]}</p>}
          <p className={styles.quiet}>
            {[
              project.period?.[locale],
              project.statusNote?.[locale],
              project.funding?.[locale],
              project.partners.map(({ name }) => name[locale]).join(', '),
            ]
              .filter((part) => part !== undefined && part !== '')
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  )
}
