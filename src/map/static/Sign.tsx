/** The sign of a place, drawn around the origin. */
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { homeSign, signOf, signRadius } from '../scene/symbols.ts'

type SignProps = {
  readonly place: CityEntry
  /** In CSS pixels; the home city keeps its own. */
  readonly radius: number
}

/** A place without a partnership is the home city. Colours are presentation attributes, as the policy forbids styles. */
export function Sign({ place, radius }: SignProps) {
  const current = currentPartnership(place)
  const strokes = current === undefined ? homeSign : signOf(current.kind, current.status)
  return (
    <g
      transform={`scale(${Number((current === undefined ? signRadius : radius).toFixed(3))})`}
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
  )
}
