/** The colour of a goal: full where the source names it, half where the editors assigned it, else empty. */
import type { Basis, GoalNumber } from '../core/dataset/goal.ts'
import styles from './GoalSwatch.module.css'

type Props = { readonly goal: GoalNumber; readonly basis: Basis | null }

export function GoalSwatch({ goal, basis }: Props) {
  return (
    <svg
      className={styles.swatch}
      data-goal={goal}
      data-basis={basis}
      viewBox="0 0 10 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className={styles.ground} width="10" height="10" />
      {basis !== null && (
        <path className={styles.colour} d={basis === 'stated' ? 'M0 0h10v10H0Z' : 'M0 0v10h10Z'} />
      )}
      <rect className={styles.outline} width="10" height="10" />
    </svg>
  )
}
