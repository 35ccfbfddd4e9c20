/** Type, period, status, funding and topics of a project at a glance. */
import { FormattedMessage } from 'react-intl'
import type { Project } from '../../core/dataset/project.ts'
import { topicNames } from '../../core/search/themes.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fact, Facts } from '../relations/Facts.tsx'
import styles from './Projects.module.css'

export function ProjectFacts({ project }: { readonly project: Project }) {
  const { type, period, status, statusNote, funding, topics } = project
  const locale = useLocale()
  return (
    <Facts>
      <Fact
        label={<FormattedMessage id="project.kind" />}
        value={<FormattedMessage id={`project.kind.${type}`} />}
      />
      <Fact label={<FormattedMessage id="project.period" />} value={period?.[locale] ?? null} />
      <Fact
        label={<FormattedMessage id="project.status" />}
        value={
          <>
            <span className={styles.status} data-status={status}>
              <FormattedMessage id={`status.${status}`} />
            </span>
            {(statusNote !== undefined || status === 'unclear') && (
              <span className={styles.statusNote}>
                {statusNote?.[locale] ?? <FormattedMessage id="project.unclear" />}
              </span>
            )}
          </>
        }
      />
      <Fact label={<FormattedMessage id="project.funding" />} value={funding?.[locale] ?? null} />
      {topics.length > 0 && (
        <Fact
          label={<FormattedMessage id="project.topics" />}
          value={topics.map((topic) => topicNames[topic][locale][0]).join(', ')}
        />
      )}
    </Facts>
  )
}
