/** One place on the round map: sign, name, distance and the area to press, as one link. */
import type { Locale } from '../../core/dataset/text.ts'
import { formatDistance } from '../../i18n/format.ts'
import { homeSign, signOf, signRadius } from '../scene/symbols.ts'
import { px } from '../static/percent.ts'
import { betweenPx, type DiscLabel } from './discLabels.ts'
import type { DiscPlace } from './discScene.ts'
import styles from './Disc.module.css'

type Props = {
  readonly place: DiscPlace
  readonly locale: Locale
  readonly title: string
  readonly href: string
  readonly isTabStop: boolean
}

const scales = { home: 1, chosen: 1.36, place: 1, receding: 0.8, faded: 0.8 } as const

/** A name without room of its own is seen while its place is pointed at or has the focus, together with the distance. */
const besideSign: DiscLabel = {
  form: 'below',
  anchor: 'start',
  leader: null,
  name: { x: 12, y: -1 },
  distance: { x: 12, y: 13 },
}

export function DiscPlaceMark({ place: shown, locale, title, href, isTabStop }: Props) {
  const { place, standing, km, at, role, hitRadius, label, isBeyond, bearing } = shown
  const strokes = standing === null ? homeSign : signOf(standing.kind, standing.status)
  const { form, anchor, leader, name, distance } = label ?? besideSign
  const kilometres = standing === null ? null : formatDistance(km, locale)
  return (
    <g transform={`translate(${px(at.x)} ${px(at.y)})`}>
      <a
        href={href}
        className={styles.place}
        data-city={place.id}
        data-role={role}
        tabIndex={isTabStop ? undefined : -1}
        aria-current={role === 'chosen' ? 'page' : undefined}
      >
        <title>{title}</title>
        <circle className={styles.hit} r={hitRadius} />
        <circle className={styles.halo} r="13.6" />
        <g
          className={styles.sign}
          transform={`scale(${signRadius * (isBeyond && role === 'place' ? scales.receding : scales[role])})`}
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {strokes.map(({ path, fill, stroke, width, dash }, i) => (
            <path
              key={i}
              d={path}
              fill={fill === null ? 'none' : `var(--${fill})`}
              stroke={`var(--${stroke})`}
              strokeWidth={width}
              strokeDasharray={dash.join(' ') || undefined}
            />
          ))}
        </g>
        {isBeyond && (
          <path className={styles.beyond} transform={`rotate(${bearing - 90})`} d="M10-4.5L15 0L10 4.5" />
        )}
        <g data-spare={label === undefined || undefined} aria-hidden="true" textAnchor={anchor}>
          {leader && <path className={styles.leader} d={`M0 0L${px(leader.x)} ${px(leader.y)}`} />}
          <text className={styles.name} x={px(name.x)} y={px(name.y)}>
            {place.name[locale]}
            {form === 'behind' && (
              <tspan className={styles.distance} dx={betweenPx}>
                {kilometres}
              </tspan>
            )}
          </text>
          {form !== 'behind' && kilometres !== null && (
            <text
              className={styles.distance}
              x={px(distance.x)}
              y={px(distance.y)}
              data-spare={form === 'name' || undefined}
            >
              {kilometres}
            </text>
          )}
        </g>
      </a>
    </g>
  )
}
