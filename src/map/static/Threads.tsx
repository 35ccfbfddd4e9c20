/** The great circles between the home city and every place, in world units. */
import type { CityId, LngLat } from '../../core/dataset/city.ts'
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { greatCircle } from '../../core/geo/greatCircle.ts'
import { project } from '../../core/geo/mercator.ts'
import { tokenFor } from '../scene/palette.ts'
import { dashes } from '../scene/symbols.ts'
import styles from './Threads.module.css'

type ThreadsProps = { readonly index: AtlasIndex; readonly selected: CityId | null }

/** Units of the drawing to one world: whole numbers are then 400 m at the equator, and short in the markup. */
const unitsPerWorld = 100_000

/** Fills its plate; strokes keep their width in CSS pixels. The chosen thread lies over the others, which recede. */
export function Threads({ index, selected }: ThreadsProps) {
  const threads = index.cities
    .map((place) => ({ place, isChosen: place.id === selected }))
    .toSorted((a, b) => Number(a.isChosen) - Number(b.isChosen))
  return (
    <svg
      className={styles.threads}
      viewBox={`0 0 ${unitsPerWorld} ${unitsPerWorld}`}
      data-chosen={selected === index.home.id ? undefined : (selected ?? undefined)}
      aria-hidden="true"
    >
      {threads.map(({ place, isChosen }) => (
        <Thread key={place.id} home={index.home.position} place={place} isChosen={isChosen} />
      ))}
    </svg>
  )
}

type ThreadProps = {
  readonly home: LngLat
  readonly place: CityEntry
  readonly isChosen: boolean
}

function Thread({ home, place, isChosen }: ThreadProps) {
  const current = currentPartnership(place)
  if (current === undefined) return null
  const d = threadPath(home, place.position)
  return (
    <g className={styles.thread} data-thread={place.id} data-role={isChosen ? 'chosen' : undefined}>
      <path className={styles.casing} vectorEffect="non-scaling-stroke" d={d} />
      <path
        className={styles.line}
        vectorEffect="non-scaling-stroke"
        stroke={`var(--${tokenFor(current.kind, current.status)})`}
        strokeDasharray={dashes[current.status].join(' ') || undefined}
        d={d}
      />
    </g>
  )
}

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
