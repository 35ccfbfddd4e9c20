/** The ring of goals around a sign, drawn around the origin in units of the sign's radius. */
import { type RingPart, ringStrokes } from '../scene/goalRing.ts'
import styles from './GoalRing.module.css'

export function GoalRing({ parts }: { readonly parts: readonly RingPart[] }) {
  return (
    <g className={styles.ring} strokeLinecap="butt" fill="none">
      {ringStrokes(parts).map(({ path, stroke, width }, i) => (
        <path
          key={i}
          d={path}
          stroke={'token' in stroke ? `var(--${stroke.token})` : stroke.colour}
          strokeWidth={width}
        />
      ))}
    </g>
  )
}
