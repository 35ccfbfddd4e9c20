/** The projects a place takes part in, and the networks of the home city that it is connected with. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Dossier } from '../../core/dataset/dataset.ts'
import type { Project } from '../../core/dataset/project.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Lists.module.css'

type Props = {
  readonly projects: readonly Project[]
  readonly networks: NonNullable<Dossier['networks']>
}

export function Projects({ projects, networks }: Props) {
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  if (projects.length + networks.length === 0) {
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
          <h3>
            <a href={href({ name: 'document', path: `project/${project.id}` })}>{project.name[locale]}</a>
          </h3>
          {project.description !== null && (
            <p>
              {project.description[locale]}
              <Citations ids={project.sources} />
            </p>
          )}
          <p className={styles.quiet}>
            {[
              project.period?.[locale] ?? [],
              intl.formatMessage({ id: `status.${project.status}` }),
              project.statusNote?.[locale] ?? [],
            ]
              .flat()
              .join(' · ')}
          </p>
        </li>
      ))}
      {networks.map(({ text, note, sources }) => (
        <li key={text.en}>
          <h3>
            <a href={href({ name: 'document', path: 'networks' })}>{text[locale]}</a>
          </h3>
          <p>
            {note?.[locale]}
            <Citations ids={sources} />
          </p>
        </li>
      ))}
    </ul>
  )
}
