/** A long list that takes no room until it is wanted; on paper it is always open. */
import type { ReactNode } from 'react'
import styles from './Fold.module.css'

type Props = {
  readonly heading: ReactNode
  /** What it holds, in a word or number. */
  readonly holds: ReactNode
  readonly children: ReactNode
}

export const Fold = ({ heading, holds, children }: Props) => (
  <details className={styles.fold}>
    <summary>
      <h3>{heading}</h3>
      <span>{holds}</span>
    </summary>
    <div className={styles.body}>{children}</div>
  </details>
)
