/** The sign of a place, drawn around the origin. */
import type { Standing } from '../../core/timeline/standing.ts'
import { homeSign, signOf, signRadius } from '../scene/symbols.ts'

type SignProps = {
  /** Null: the home city. */
  readonly standing: Standing | null
  /** In CSS pixels; the home city keeps its own. */
  readonly radius: number
}

/** Colours are presentation attributes, as the policy forbids styles. */
export function Sign({ standing, radius }: SignProps) {
  const strokes = standing === null ? homeSign : signOf(standing.kind, standing.status)
  return (
    <g
      transform={`scale(${Number((standing === null ? signRadius : radius).toFixed(3))})`}
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
