/** Every document: those the atlas makes, and those that others publish. */
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { LibraryItem } from '../../core/library/item.ts'
import { type ShelfKey, shelvedUnder } from '../../core/library/shelf.ts'
import { formatLanguage } from '../../i18n/format.ts'
import type { DocumentMessageId } from '../../i18n/messages.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Document } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import styles from './Library.module.css'
import { LibraryEntry } from './LibraryEntry.tsx'

const shelves = [
  ['own', true],
  ['elsewhere', false],
] as const

export function Library({ items }: { readonly items: readonly LibraryItem[] }) {
  return (
    <Document
      heading={<FormattedMessage id="library.heading" />}
      lead={<FormattedMessage id="library.lead" />}
    >
      <Narrowing items={items} />
      {shelves.map(([id, isOwn]) => {
        const shown = items.filter((item) => item.isOwn === isOwn)
        return (
          shown.length > 0 && (
            <section
              key={id}
              id={id}
              data-shelf=""
              aria-labelledby={`${id}-heading`}
              className={styles.shelf}
            >
              <h2 id={`${id}-heading`} className={`place ${styles.subheading}`}>
                <FormattedMessage id={`library.${id}`} />
              </h2>
              {!isOwn && (
                <p className={styles.hint}>
                  <FormattedMessage id="library.elsewhere.hint" />
                </p>
              )}
              <ul className={styles.items}>
                {shown.map((item) => (
                  <LibraryEntry key={item.id} item={item} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </Document>
  )
}

/** Shown when its program has come; see features/library. Without it every document is there. */
function Narrowing({ items }: { readonly items: readonly LibraryItem[] }) {
  const { home, cities } = useMaterial().index
  const locale = useLocale()
  const intl = useIntl()
  const nameOf: Record<ShelfKey, (value: string) => string> = {
    city: (id) => [home, ...cities].find((city) => city.id === id)?.name[locale] ?? id,
    language: (tag) =>
      tag === 'und' ? intl.formatMessage({ id: 'library.language.unknown' }) : formatLanguage(tag, locale),
    format: (name) => name,
  }
  const choice = (key: ShelfKey, label: DocumentMessageId): ReactNode => {
    const values = new Set(items.flatMap((item) => shelvedUnder(item)[key]))
    const named = [...values].map((value) => ({ value, name: nameOf[key](value) }))
    return (
      <label>
        <FormattedMessage id={label} />
        <select name={key} defaultValue="">
          <option value="">{intl.formatMessage({ id: 'library.all' })}</option>
          {named
            .toSorted((a, b) => a.name.localeCompare(b.name, locale))
            .map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
        </select>
      </label>
    )
  }
  return (
    <form className={styles.form} data-library="" data-program="" hidden>
      {choice('city', 'library.city')}
      {choice('language', 'library.language')}
      {choice('format', 'library.format')}
      <p role="status" className={styles.count}>
        <FormattedMessage
          id="library.count"
          values={{ shown: <b data-shown="">{items.length}</b>, all: items.length }}
        />{' '}
        <span data-empty="" hidden>
          <FormattedMessage id="library.empty" />
        </span>
      </p>
      <button type="button" data-all="" hidden>
        <FormattedMessage id="library.showAll" />
      </button>
    </form>
  )
}
