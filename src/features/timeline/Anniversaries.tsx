/** Whose years come round in the year of the dataset, and the same for calendar programs. */
import { CalendarPlus } from 'lucide-react'
import { memo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { anniversariesIn, type Anniversary, isDay } from '../../core/timeline/anniversaries.ts'
import type { Occasion } from '../../core/timeline/timeline.ts'
import { formatDate, formatDayOfYear, yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase, useCityLink } from '../../state/links.ts'
import { Marker } from '../../ui/Marker.tsx'
import styles from './Anniversaries.module.css'
import { usePlaceNames } from './usePlaceNames.ts'

type Props = { readonly occasions: readonly Occasion[]; readonly year: number }

export const Anniversaries = memo(function Anniversaries({ occasions, year }: Props) {
  const base = useBase()
  const locale = useLocale()
  const anniversaries = anniversariesIn(occasions, year)
  if (anniversaries.length === 0) return null
  return (
    <section aria-labelledby="time-anniversaries">
      <h2 id="time-anniversaries" className={`place ${styles.heading}`}>
        <FormattedMessage id="time.anniversaries" values={{ year: String(year) }} />
      </h2>
      <p className={styles.lead}>
        <FormattedMessage id="time.anniversaries.lead" />
      </p>
      <ul className={styles.list}>
        {anniversaries.map((anniversary) => {
          const { city, date, kind, signedAt } = anniversary.occasion
          return <Item key={`${city} ${date} ${kind} ${signedAt?.en}`} anniversary={anniversary} />
        })}
      </ul>
      <p className={`${styles.calendar} no-print`}>
        <CalendarPlus aria-hidden="true" size={20} strokeWidth={1.75} />
        <span>
          <a href={`${base}open-data/anniversaries-${locale}.ics`} download>
            <FormattedMessage
              id="time.anniversaries.file"
              values={{ year: String(year), next: String(year + 1) }}
            />
          </a>{' '}
          <FormattedMessage id="time.anniversaries.undated" />
        </span>
      </p>
    </section>
  )
})

function Item({ anniversary: { occasion, years, isRound, date } }: { readonly anniversary: Anniversary }) {
  const intl = useIntl()
  const locale = useLocale()
  const names = usePlaceNames()
  const link = useCityLink()
  const { city, kind, signedAt, restingSince } = occasion
  return (
    <li data-round={isRound || undefined}>
      <Marker kind={kind} status={restingSince === undefined ? 'active' : 'resting'} />
      <span className={styles.day}>
        {formatDayOfYear(date, locale) || <FormattedMessage id="time.noDay" />}
        {!isDay(date) && (
          <span className="visually-hidden">
            {' '}
            (<FormattedMessage id="time.noExactDay" />)
          </span>
        )}
      </span>
      <span>
        <a {...link(city)}>{names.of(city)}</a>
        {': '}
        {signedAt === undefined ? (
          <FormattedMessage
            id="time.anniversary.beginning"
            values={{ kind: intl.formatMessage({ id: `kind.${kind}` }), years }}
          />
        ) : (
          <FormattedMessage id="time.anniversary.signing" values={{ place: signedAt[locale], years }} />
        )}{' '}
        <small>({yearOf(occasion.date)})</small>
        {restingSince !== undefined && (
          <>
            {', '}
            {restingSince === null ? (
              <FormattedMessage id="status.resting" />
            ) : (
              <FormattedMessage
                id="time.anniversary.resting"
                values={{ date: formatDate(restingSince, locale) }}
              />
            )}
          </>
        )}
        {isRound && (
          <b className={styles.round}>
            <FormattedMessage id="time.round" />
          </b>
        )}
      </span>
    </li>
  )
}
