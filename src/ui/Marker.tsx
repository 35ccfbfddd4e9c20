/** The sign of a partnership in running text: shape says the kind, fill says the status. */
import type { Kind, Status } from '../core/dataset/partnership.ts'
import styles from './Marker.module.css'

type Props = { readonly kind: Kind | 'home'; readonly status: Status }

const shapes: Record<Kind, string> = {
  twin: 'M8 2.4a5.6 5.6 0 1 0 .001 0Z',
  friendship: 'M3 3h10v10H3Z',
  solidarity: 'M8 1.8 14.2 13H1.8Z',
  project: 'M8 1.4 14.6 8 8 14.6 1.4 8Z',
  climate: 'M3 3h6a4 4 0 0 1 4 4v6H7a4 4 0 0 1-4-4Z',
}

export function Marker({ kind, status }: Props) {
  if (kind === 'home') {
    return (
      <svg className={styles.marker} viewBox="0 0 16 16" aria-hidden="true">
        <circle className={styles.ring} cx="8" cy="8" r="6.8" />
        <circle className={styles.core} cx="8" cy="8" r="3.4" />
      </svg>
    )
  }
  return (
    <svg
      className={styles.marker}
      data-kind={kind}
      data-status={status}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path className={styles.body} d={shapes[kind]} />
      {status === 'resting' && <path className={styles.bar} d="M5 8h6" />}
      {status === 'ended' && <path className={styles.bar} d="M4 12 12 4" />}
      {status === 'unclear' && <path className={styles.bar} d="M8 8v.01" />}
    </svg>
  )
}
