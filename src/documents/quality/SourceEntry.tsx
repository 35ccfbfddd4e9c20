/** One source: what and when it is, and what stands on it. */
import { FormattedMessage } from 'react-intl'
import type { Source } from '../../core/dataset/text.ts'
import type { Spot } from '../../core/quality/facts.ts'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { formatDate, formatLanguage } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { StandingFacts } from './StandingFacts.tsx'
import type { Place } from './useStandings.ts'
import styles from './Quality.module.css'

export type ListedSource = QualityReport['sources']['list'][number]

type Props = {
  readonly listed: ListedSource
  readonly source: Source
  readonly placeOf: (spot: Spot) => Place
}

export function SourceEntry({ listed, source, placeOf }: Props) {
  const locale = useLocale()
  const { title, url, date, facts, isMirror } = listed
  const language = isMirror ? source.language : (source.titleLanguage ?? source.language)
  return (
    <li id={listed.id}>
      <p>
        {url === null ? (
          <cite lang={language}>{title}</cite>
        ) : (
          <ExternalLink href={url} language={language}>
            <cite>{title}</cite>
          </ExternalLink>
        )}
      </p>
      <p className={styles.quiet}>
        {date === null ? <FormattedMessage id="city.source.undated" /> : formatDate(date, locale)}
        {', '}
        {formatLanguage(source.language, locale)}{' '}
        {url === null && (
          <mark>
            <FormattedMessage id="city.source.noAddress" />
          </mark>
        )}{' '}
        {isMirror && (
          <mark>
            <FormattedMessage id="allSources.mirror" />
          </mark>
        )}
      </p>
      <div className={styles.quiet}>
        <FormattedMessage id="quality.facts" values={{ count: facts.length }} />{' '}
        <StandingFacts facts={facts} placeOf={placeOf} />
      </div>
    </li>
  )
}
