/** A ring of goals, drawn around the origin in units of the sign's radius. */
import { ringNamed, ringStrokes } from '../scene/goalRing.ts'
import styles from './GoalRing.module.css'

export function GoalRing({ name }: { readonly name: string }) {
  const parts = ringNamed(name)
  if (parts === null) return null
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
