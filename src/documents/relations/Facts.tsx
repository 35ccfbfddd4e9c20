/** Names and values of facts, in two columns. A value that is missing is said to be so. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import styles from '../Document.module.css'

type Fact = { readonly label: ReactNode; readonly value: ReactNode | null }

/** A value of null: not known. */
export const Fact = ({ label, value }: Fact) => (
  <div>
    <dt>{label}</dt>
    <dd data-missing={value === null || undefined}>{value ?? <FormattedMessage id="city.unknown" />}</dd>
  </div>
)

export const Facts = ({ children }: { readonly children: ReactNode }) => (
  <dl className={styles.facts}>{children}</dl>
)
