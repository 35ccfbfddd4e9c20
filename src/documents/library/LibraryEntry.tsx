/** One document with what is known of it; what is not known is said. */
import { FileText } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { LibraryItem } from '../../core/library/item.ts'
import { shelvedUnder } from '../../core/library/shelf.ts'
import { formatDate, formatFileSize, formatLanguage } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase, useHref } from '../../state/links.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useMaterial } from '../material.ts'
import styles from './Library.module.css'

export function LibraryEntry({ item }: { readonly item: LibraryItem }) {
  const locale = useLocale()
  const base = useBase()
  const { title, titleLanguage, address, isOwn, note, authors, publishedIn } = item
  const shelved = shelvedUnder(item)
  const data = {
    'data-city': shelved.city.join(' '),
    'data-language': shelved.language.join(' '),
    'data-format': shelved.format.join(' '),
  }
  const origin = [authors.join(', '), publishedIn ?? ''].filter((part) => part !== '').join('. ')
  return (
    <li className={styles.item} data-shelved="" {...data}>
      <FileText aria-hidden="true" size={20} strokeWidth={1.75} />
      <div>
        <h3>
          {isOwn ? (
            <a
              href={`${base}${address}`}
              hrefLang={item.language ?? undefined}
              lang={titleLanguage ?? undefined}
            >
              {title}
            </a>
          ) : (
            <ExternalLink href={address} language={titleLanguage ?? undefined}>
              {title}
            </ExternalLink>
          )}
        </h3>
        <Facts item={item} />
        {origin !== '' && <p className={styles.quiet}>{origin}</p>}
        <Places item={item} />
        {note !== null && <p className={styles.quiet}>{note[locale]}</p>}
        {!isOwn && <Checked item={item} />}
      </div>
    </li>
  )
}

function Facts({ item: { format, language, kilobytes, date } }: { readonly item: LibraryItem }) {
  const locale = useLocale()
  const intl = useIntl()
  const facts = [
    format,
    language === null
      ? intl.formatMessage({ id: 'city.download.noLanguage' })
      : formatLanguage(language, locale),
    kilobytes === null
      ? intl.formatMessage({ id: 'city.download.noSize' })
      : formatFileSize(kilobytes, locale),
    date === null ? intl.formatMessage({ id: 'city.download.undated' }) : formatDate(date, locale),
  ]
  return <p className={styles.facts}>{facts.join(', ')}</p>
}

function Places({ item: { cities } }: { readonly item: LibraryItem }) {
  const { index } = useMaterial()
  const locale = useLocale()
  const href = useHref()
  const places = [index.home, ...index.cities].filter(({ id }) => cities.includes(id))
  if (places.length === 0) return null
  return (
    <ul className={styles.places}>
      {places.map(({ id, name }) => (
        <li key={id}>
          <a href={href({ name: 'map', city: id })}>{name[locale]}</a>
        </li>
      ))}
    </ul>
  )
}

/** Where what stands elsewhere is, and from what copy it is known; nobody has looked at it live. */
function Checked({ item: { address, isFile, sources } }: { readonly item: LibraryItem }) {
  const { dataset } = useMaterial()
  const locale = useLocale()
  const read = dataset.sources.sources.filter(({ id, date }) => sources.includes(id) && date !== null)
  const latest = read
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1)
  return (
    <p className={styles.quiet}>
      <FormattedMessage
        id={isFile ? 'library.checked.file' : 'library.checked.page'}
        values={{ host: new URL(address).host.replace(/^www\./, '') }}
      />{' '}
      {latest === undefined ? (
        <FormattedMessage
          id="library.read.undated"
          values={{ asOf: formatDate(dataset.site.asOf, locale) }}
        />
      ) : (
        <FormattedMessage
          id="library.read"
          values={{
            date: formatDate(latest, locale),
            exact: latest.length === 4 ? 'year' : 'other',
            asOf: formatDate(dataset.site.asOf, locale),
          }}
        />
      )}
    </p>
  )
}
