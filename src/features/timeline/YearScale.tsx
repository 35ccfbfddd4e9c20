/** The scale bar of years with the signs of partnerships over it. Words beside it say the same. */
import type { Tick } from '../../core/timeline/beginnings.ts'
import { decadeFields } from '../../core/timeline/decades.ts'
import { signOf } from '../../map/scene/symbols.ts'
import { percent } from '../../map/static/percent.ts'
import styles from './YearScale.module.css'

type Props = {
  readonly from: number
  readonly to: number
  readonly ticks: readonly Tick[]
  /** Partnerships of later years are outlines; null: there are none. */
  readonly year: number | null
  /** Events of each year, hanging below the bar. */
  readonly density?: readonly number[] | undefined
}

/** Measures in CSS pixels; the style sheet knows the height. */
const bar = { top: 46, height: 6 }
const tick = { bottom: 15, step: 12, radius: 4.6 }
const strip = { top: bar.top + bar.height, height: 12 }

export function YearScale({ from, to, ticks, year, density }: Props) {
  const fields = decadeFields(from, to)
  const at = (one: number): string => percent((one - from) / (to - from))
  const width = (years: number): string => percent(years / (to - from))
  return (
    <svg className={styles.scale} aria-hidden="true">
      {density !== undefined && <Strip density={density} years={to - from} />}
      <rect className={styles.frame} y={bar.top} width="100%" height={bar.height} />
      {fields
        .filter(({ isBlack }) => isBlack)
        .map((field) => (
          <rect
            key={field.from}
            className={styles.black}
            x={at(field.from)}
            y={bar.top}
            width={width(field.to - field.from)}
            height={bar.height}
          />
        ))}
      {fields
        .filter((field) => field.from % 10 === 0)
        .map((field) => (
          <Year key={field.from} year={field.from} x={at(field.from)} />
        ))}
      {to % 10 === 0 && <Year year={to} x="100%" />}
      {ticks.map((one) => (
        <svg key={`${one.city} ${one.year} ${one.kind}`} x={at(one.year)} className={styles.tick}>
          <g
            transform={`translate(0 ${bar.top - tick.bottom - one.level * tick.step}) scale(${tick.radius})`}
            data-later={(year !== null && one.year > year) || undefined}
          >
            {signOf(one.kind, year === null ? one.status : 'active').map(
              ({ path, fill, stroke, width: line }, part) => (
                <path
                  key={part}
                  d={path}
                  fill={fill === null ? 'none' : `var(--${fill})`}
                  stroke={`var(--${stroke})`}
                  strokeWidth={line}
                />
              ),
            )}
          </g>
        </svg>
      ))}
    </svg>
  )
}

const Year = ({ year, x }: { readonly year: number; readonly x: string }) => (
  <text className={styles.year} data-between={year % 20 !== 0 || undefined} x={x} y={bar.top + 33}>
    {year}
  </text>
)

/** How much is known of each year, one bar a year. */
function Strip({ density, years }: { readonly density: readonly number[]; readonly years: number }) {
  const most = Math.max(1, ...density)
  const path = density
    .map((count, position) => (count === 0 ? '' : `M${position - 0.35} 0h.7V${count / most}h-.7Z`))
    .join('')
  return (
    <svg
      y={strip.top}
      height={strip.height}
      width="100%"
      viewBox={`0 0 ${years} 1`}
      preserveAspectRatio="none"
      className={styles.strip}
    >
      <path d={path} />
    </svg>
  )
}
