/** The years that sources give, as rings over a scale bar. The list beside it says the same in words. */
import { yearScale } from '../../core/timeline/yearScale.ts'
import { percent } from '../../map/static/percent.ts'
import styles from './YearBar.module.css'

type Props = { readonly years: Parameters<typeof yearScale>[0] }

export function YearBar({ years }: Props) {
  const { from, to, segments, marks } = yearScale(years)
  const top = marks.some(({ isRaised }) => isRaised) ? 32 : 16
  return (
    <svg className={styles.bar} width="100%" height={top + 48} aria-hidden="true">
      <rect className={styles.frame} y={top + 22} width="100%" height="6" />
      {Array.from({ length: Math.ceil(segments / 2) }, (_, position) => (
        <rect
          key={position}
          className={styles.segment}
          x={percent((2 * position) / segments)}
          y={top + 22}
          width={percent(1 / segments)}
          height="6"
        />
      ))}
      <text className={styles.year} y={top + 45}>
        {from}
      </text>
      <text className={styles.year} x="100%" y={top + 45}>
        {to}
      </text>
      {marks.map(({ year, at, isUsed, isRaised }) => (
        <g key={year} data-used={isUsed || undefined}>
          <circle className={styles.ring} cx={percent(at)} cy={top + 10} r={isUsed ? 7 : 5} />
          <text className={styles.year} x={percent(at)} y={isRaised ? top - 18 : top - 4}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  )
}
