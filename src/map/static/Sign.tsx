/** The sign of a place, drawn around the origin. */
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import type { RingPart } from '../scene/goalRing.ts'
import { homeSign, signOf, signRadius } from '../scene/symbols.ts'
import { GoalRing } from './GoalRing.tsx'

type SignProps = {
  readonly place: CityEntry
  /** In CSS pixels; the home city keeps its own. */
  readonly radius: number
  /** The goals around it. */
  readonly ring?: readonly RingPart[]
}

/** A place without a partnership is the home city. Colours are presentation attributes, as the policy forbids styles. */
export function Sign({ place, radius, ring }: SignProps) {
  const current = currentPartnership(place)
  const strokes = current === undefined ? homeSign : signOf(current.kind, current.status)
  return (
    <g
      transform={`scale(${Number((current === undefined ? signRadius : radius).toFixed(3))})`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {ring !== undefined && ring.length > 0 && <GoalRing parts={ring} />}
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
  )
}
