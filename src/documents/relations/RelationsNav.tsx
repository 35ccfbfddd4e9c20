/** From each register of the city's relations to the others. */
import { FormattedMessage, useIntl } from 'react-intl'
import { useHref } from '../../state/links.ts'
import { useMaterial } from '../material.ts'
import styles from './RelationsNav.module.css'

export const relations = ['projects', 'networks', 'awards', 'initiatives', 'diplomacy'] as const
export type Relation = (typeof relations)[number]

type Props = {
  readonly current: Relation
  /** Whether the page is the register itself, not a part of it. */
  readonly isWhole?: boolean
}

export function RelationsNav({ current, isWhole = true }: Props) {
  const { dataset } = useMaterial()
  const intl = useIntl()
  const href = useHref()
  const counts: Readonly<Partial<Record<Relation, number>>> = {
    projects: dataset.projects.length,
    networks: dataset.networks.networks.length,
    awards: dataset.awards.awards.length,
    initiatives: dataset.initiatives.initiatives.length,
  }
  return (
    <nav className={styles.nav} aria-label={intl.formatMessage({ id: 'relations.label' })}>
      <ul>
        {relations.map((relation) => (
          <li key={relation}>
            <a
              href={href({ name: 'document', path: relation })}
              aria-current={relation !== current ? undefined : isWhole ? 'page' : 'true'}
            >
              <FormattedMessage id={`relations.${relation}`} />
              {counts[relation] !== undefined && (
                <>
                  {' '}
                  <small>{counts[relation]}</small>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
