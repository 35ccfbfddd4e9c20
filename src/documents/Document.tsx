/** The form of every page to read: a heading, what it is about, and parts under headings of their own. */
import type { ReactNode } from 'react'
import { DocumentFoot } from './DocumentFoot.tsx'
import styles from './Document.module.css'

type DocumentProps = {
  /** Leads to the pages beside this one. */
  readonly nav?: ReactNode
  readonly heading: ReactNode
  readonly lead?: ReactNode
  readonly children: ReactNode
}

export const Document = ({ nav, heading, lead, children }: DocumentProps) => (
  <>
    <article className={styles.page}>
      {nav}
      <h1 className={`place ${styles.heading}`}>{heading}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </article>
    <DocumentFoot />
  </>
)

type PartProps = { readonly id: string; readonly heading: ReactNode; readonly children: ReactNode }

/** A part to which links can lead. */
export const Part = ({ id, heading, children }: PartProps) => (
  <section className={styles.part} id={id} aria-labelledby={`${id}-heading`}>
    <h2 className={`place ${styles.subheading}`} id={`${id}-heading`}>
      {heading}
    </h2>
    <div className={styles.text}>{children}</div>
  </section>
)
