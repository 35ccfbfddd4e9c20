/** The great circles between the home city and every place, in world units. */
import { memo, useState } from 'react'
import type { CityId, LngLat } from '../../core/dataset/city.ts'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import type { Kind, Status } from '../../core/dataset/partnership.ts'
import type { Appearance } from '../../core/filter/appearance.ts'
import { greatCircle } from '../../core/geo/greatCircle.ts'
import { project } from '../../core/geo/mercator.ts'
import { tokenFor } from '../scene/palette.ts'
import { dashes } from '../scene/symbols.ts'
import styles from './Threads.module.css'

type ThreadsProps = {
  readonly index: AtlasIndex
  readonly selected: CityId | null
  /** Places that are missing are not drawn. */
  readonly appearances: ReadonlyMap<CityId, Appearance>
  /** Whether threads that are drawn from now on grow from the home city; those that stand there do not. */
  readonly isGrowing?: boolean
}

/** Units of the drawing to one world: whole numbers are then 400 m at the equator, and short in the markup. */
const unitsPerWorld = 100_000

/** Fills its plate; strokes keep their width in CSS pixels. The chosen thread lies over the others, faded ones under them. */
export function Threads({ index, selected, appearances, isGrowing = false }: ThreadsProps) {
  const threads = index.cities
    .flatMap(({ id, position }) => {
      const appearance = appearances.get(id)
      return appearance === undefined ? [] : [{ id, position, ...appearance, isChosen: id === selected }]
    })
    .toSorted((a, b) => height(a) - height(b))
  return (
    <svg
      className={styles.threads}
      viewBox={`0 0 ${unitsPerWorld} ${unitsPerWorld}`}
      data-chosen={selected === index.home.id ? undefined : (selected ?? undefined)}
      aria-hidden="true"
    >
      {threads.map(({ id, position, kind, status, isChosen, isFaded }) => (
        <Thread
          key={id}
          place={id}
          from={index.home.position}
          to={position}
          kind={kind}
          status={status}
          role={isChosen ? 'chosen' : isFaded ? 'faded' : undefined}
          isGrowing={isGrowing}
        />
      ))}
    </svg>
  )
}

const height = ({ isChosen, isFaded }: { readonly isChosen: boolean; readonly isFaded: boolean }): number =>
  isChosen ? 1 : isFaded ? -1 : 0

type ThreadProps = {
  readonly place: CityId
  readonly from: LngLat
  readonly to: LngLat
  readonly kind: Kind
  readonly status: Status
  readonly role: 'chosen' | 'faded' | undefined
  readonly isGrowing: boolean
}

const Thread = memo(({ place, from, to, kind, status, role, isGrowing }: ThreadProps) => {
  const d = threadPath(from, to)
  // As it was when it came: what stands there does not grow once more.
  const [grows] = useState(isGrowing)
  return (
    <g
      className={styles.thread}
      data-thread={place}
      data-role={role}
      data-grows={grows ? (goesWest(from, to) ? 'west' : 'east') : undefined}
    >
      <path className={styles.casing} vectorEffect="non-scaling-stroke" d={d} />
      <path
        className={styles.line}
        vectorEffect="non-scaling-stroke"
        stroke={`var(--${tokenFor(kind, status)})`}
        strokeDasharray={dashes[status].join(' ') || undefined}
        d={d}
      />
    </g>
  )
})

/** Across the date line, a place to the east has the smaller longitude. */
const goesWest = (from: LngLat, to: LngLat): boolean => (greatCircle(from, to).at(-1) ?? to)[0] < from[0]

/** The great circle as a path of relative steps; rounding does not add up, because steps join rounded points. */
export function threadPath(from: LngLat, to: LngLat): string {
  const points = greatCircle(from, to).map((point) => {
    const { x, y } = project(point)
    return { x: Math.round(x * unitsPerWorld), y: Math.round(y * unitsPerWorld) }
  })
  return points
    .map(({ x, y }, i) => {
      const before = points[i - 1]
      return before === undefined ? `M${x} ${y}l` : pair(x - before.x, y - before.y, i === 1)
    })
    .join('')
}

const pair = (dx: number, dy: number, isFirst: boolean): string =>
  `${isFirst || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
