/** From one project to the one before, the one after, and all of them. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Project } from '../../core/dataset/project.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useMaterial } from '../material.ts'
import { groupedByType, projectPath } from './projectOrder.ts'
import styles from './Projects.module.css'

export function NextProjects({ project }: { readonly project: Project }) {
  const { projects } = useMaterial().dataset
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const order = groupedByType(projects, locale).flatMap((group) => group.projects)
  const at = order.findIndex(({ id }) => id === project.id)
  const [previous, next] = [order[at - 1], order[at + 1]]
  return (
    <nav className={styles.next} aria-label={intl.formatMessage({ id: 'project.others' })}>
      {previous !== undefined && (
        <a href={href({ name: 'document', path: projectPath(previous.id) })} rel="prev">
          <small>
            <FormattedMessage id="project.previous" />
          </small>
          {previous.name[locale]}
        </a>
      )}
      {next !== undefined && (
        <a href={href({ name: 'document', path: projectPath(next.id) })} rel="next">
          <small>
            <FormattedMessage id="project.next" />
          </small>
          {next.name[locale]}
        </a>
      )}
      <a href={`${href({ name: 'document', path: 'projects' })}#${project.id}`}>
        <FormattedMessage id="project.all" />
      </a>
    </nav>
  )
}
