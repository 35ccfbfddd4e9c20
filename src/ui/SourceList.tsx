/** The numbered sources of a page. A mirror of an encyclopedia is shown under the original's name. */
import { FormattedMessage } from 'react-intl'
import type { Source } from '../core/dataset/text.ts'
import { formatDate } from '../i18n/format.ts'
import { useLocale } from '../i18n/useLocale.ts'
import { ExternalLink } from './ExternalLink.tsx'
import styles from './SourceList.module.css'

export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ol className={styles.sources}>
      {sources.map((source, position) => (
        <SourceItem key={source.id} source={source} number={position + 1} />
      ))}
    </ol>
  )
}

function SourceItem({ source, number }: { readonly source: Source; readonly number: number }) {
  const locale = useLocale()
  const shown = source.original ?? source
  return (
    <li id={`source-${number}`} tabIndex={-1}>
      <b>{number}</b>
      <span>
        {shown.url === null ? (
          <cite lang={source.language}>{shown.title}</cite>
        ) : (
          <ExternalLink href={shown.url} language={source.language}>
            <cite>{shown.title}</cite>
          </ExternalLink>
        )}
        {'. '}
        {shown.publisher}
        {', '}
        {source.date === null ? (
          <FormattedMessage id="city.source.undated" />
        ) : (
          formatDate(source.date, locale)
        )}
        {shown.url === null && (
          <>
            {', '}
            <FormattedMessage id="city.source.noAddress" />
          </>
        )}
      </span>
    </li>
  )
}
