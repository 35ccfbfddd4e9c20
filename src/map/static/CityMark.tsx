/** One place on the static map: sign, name and the area to press, as one link. */
import { memo } from 'react'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { Kind, Status } from '../../core/dataset/partnership.ts'
import { project } from '../../core/geo/mercator.ts'
import { signRadius } from '../scene/symbols.ts'
import styles from './Cities.module.css'
import type { Pixel, PlacedLabel } from './labels.ts'
import { Sign } from './Sign.tsx'
import { percent, px } from './percent.ts'

type CityMarkProps = {
  readonly place: CityEntry
  readonly name: string
  readonly title: string
  readonly href: string
  /** What the place is in the year of the map; both missing: home. */
  readonly kind: Kind | undefined
  readonly status: Status | undefined
  readonly isSelected: boolean
  /** Whether another place is selected, so that this one steps back. */
  readonly isReceding: boolean
  /** Whether it does not answer the filter: smaller, and its name is seen only with the focus. */
  readonly isFaded: boolean
  /** Whether Tab reaches this link; arrow keys lead to the others. */
  readonly isTabStop: boolean
  readonly hitRadius: number
  /** How far it is moved from its place, because another one is too close. */
  readonly move: Pixel | undefined
  readonly wide: PlacedLabel | undefined
  readonly narrow: PlacedLabel | undefined
}

/** Compared by its parts, so that a filter or a year redraws the places it changes. */
export const CityMark = memo((props: CityMarkProps) => {
  const { place, name, title, href, kind, status, isSelected, isReceding, isFaded, isTabStop } = props
  const { hitRadius, move } = props
  const standing = kind === undefined || status === undefined ? null : { kind, status }
  const isSmall = standing !== null && (isReceding || isFaded)
  const { x, y } = project(place.position)
  return (
    <svg x={percent(x)} y={percent(y)}>
      <g transform={move && `translate(${px(move.x)} ${px(move.y)})`}>
        <a
          href={href}
          className={styles.city}
          data-city={place.id}
          data-role={standing === null ? 'home' : isReceding ? 'receding' : undefined}
          data-faded={isFaded || undefined}
          tabIndex={isTabStop ? undefined : -1}
          aria-current={isSelected ? 'page' : undefined}
        >
          <title>{title}</title>
          <circle className={styles.hit} r={hitRadius} />
          <circle className={styles.ring} r="13.6" />
          <Sign standing={standing} radius={signRadius * (isSelected ? 1.36 : isSmall ? 0.8 : 1)} />
          {variants.map((variant) => (
            <Name key={variant} text={name} variant={variant} label={props[variant]} />
          ))}
        </a>
      </g>
    </svg>
  )
})

type NameProps = {
  readonly text: string
  readonly variant: (typeof variants)[number]
  readonly label: PlacedLabel | undefined
}

const variants = ['wide', 'narrow'] as const

/** For a place outside the frame of the page: its name is seen when somebody comes there by keyboard. */
const besideSign = { dx: 11, dy: 4.5, anchor: 'start', leader: null } as const

/** Hidden from assistive technology, because the link has its title already and one of two variants is not shown. */
const Name = ({ text, variant, label }: NameProps) => {
  const { dx, dy, anchor, leader } = label ?? besideSign
  return (
    <g className={styles[variant]} data-spare={label === undefined || undefined} aria-hidden="true">
      {leader && <path className={styles.leader} d={`M0 0L${px(leader.x)} ${px(leader.y)}`} />}
      <text className={styles.name} x={px(dx)} y={px(dy)} textAnchor={anchor}>
        {text}
      </text>
    </g>
  )
}
