/** Parts of a whole, each with its number and a bar as long as its share. */
import { useIntl } from 'react-intl'
import styles from './Quality.module.css'

type Count = { readonly label: string; readonly count: number }

export function Counts({ counts }: { readonly counts: readonly Count[] }) {
  const intl = useIntl()
  const whole = counts.reduce((sum, { count }) => sum + count, 0)
  return (
    <dl className={styles.counts}>
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {intl.formatNumber(count)}
            <Bar share={whole === 0 ? 0 : count / whole} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** @param share between 0 and 1 */
export const Bar = ({ share }: { readonly share: number }) => (
  <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
    <rect className={styles.track} width="100" height="6" />
    <rect width={(share * 100).toFixed(1)} height="6" />
  </svg>
)
