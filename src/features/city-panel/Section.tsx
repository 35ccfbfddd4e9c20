/** A part of the page under a heading of its own, to which links can lead. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { MessageId } from '../../i18n/messages.ts'
import styles from './Section.module.css'

type Props = { readonly id: string; readonly heading: MessageId; readonly children: ReactNode }

export function Section({ id, heading, children }: Props) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`} className={`place ${styles.heading}`}>
        <FormattedMessage id={heading} />
      </h2>
      {children}
    </section>
  )
}
