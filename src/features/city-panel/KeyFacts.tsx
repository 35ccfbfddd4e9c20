/** Since, distance, local time and population. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { City } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { compassPoint, distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import {
  formatDayOfYear,
  formatDistance,
  formatPopulation,
  formatTime,
  minutesAhead,
  yearOf,
} from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useNow } from '../../ui/useNow.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './KeyFacts.module.css'

type Props = {
  readonly entry: CityEntry
  readonly city: City | null
  /** Whether sources give other years for the beginning. */
  readonly isYearDisputed: boolean
}

export function KeyFacts({ entry, city, isYearDisputed }: Props) {
  const { home } = useAtlas()
  const locale = useLocale()
  const bearing = compassPoint(initialBearing(home.position, entry.position))
  return (
    <dl className={styles.facts}>
      <Since entry={entry} city={city} isDisputed={isYearDisputed} />
      <div>
        <dt>
          <FormattedMessage id="city.distance" />
        </dt>
        <dd>{formatDistance(distanceKm(home.position, entry.position), locale)}</dd>
        <dd>
          <FormattedMessage id={`direction.${bearing}`} />
        </dd>
      </div>
      <LocalTime entry={entry} />
      <div>
        <dt>
          <FormattedMessage id="city.population" />
        </dt>
        <Population city={city} />
      </div>
    </dl>
  )
}

type SinceProps = { readonly entry: CityEntry; readonly city: City | null; readonly isDisputed: boolean }

function Since({ entry, city, isDisputed }: SinceProps) {
  const locale = useLocale()
  const partnership = currentPartnership(entry)
  if (partnership === undefined) return null
  const year = yearOf(partnership.since)
  const signings = city === null ? [] : (currentPartnership(city)?.signings ?? [])
  const signing = signings.find(({ date }) => yearOf(date) === year)
  return (
    <div>
      <dt>
        <FormattedMessage id="city.since" values={{ kind: partnership.kind }} />
      </dt>
      <dd>{year}</dd>
      <dd>
        {isDisputed ? (
          <a className={styles.disputed} href="#year-conflict">
            <FormattedMessage id="city.sourcesDiffer" />
          </a>
        ) : (
          formatDayOfYear(signing?.date ?? partnership.since, locale)
        )}
      </dd>
    </div>
  )
}

function Population({ city }: { readonly city: City | null }) {
  const locale = useLocale()
  if (city === null) return <dd>…</dd>
  if (city.population === null) {
    return (
      <dd className={styles.unknown}>
        <FormattedMessage id="city.unknown" />
      </dd>
    )
  }
  const { count, year, scope, sources } = city.population
  return (
    <>
      <dd>{formatPopulation(count, locale)}</dd>
      <dd>
        {year === null ? scope[locale] : `${year}, ${scope[locale]}`}
        <Citations ids={sources} />
      </dd>
    </>
  )
}

function LocalTime({ entry }: { readonly entry: CityEntry }) {
  const now = useNow()
  const { home } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const hours = now === null ? 0 : minutesAhead(now, entry.timeZone, home.timeZone) / 60
  const difference = intl.formatMessage(
    { id: 'city.timeDifference' },
    { hours, sign: hours > 0 ? '+' : '−', text: intl.formatNumber(Math.abs(hours)) },
  )
  return (
    <div className="needs-program no-print">
      <dt>
        <FormattedMessage id="city.localTime" />
      </dt>
      <dd>
        {now === null ? '–' : formatTime(now, entry.timeZone, locale)}
        {hours !== 0 && <small> {difference}</small>}
      </dd>
      <dd>
        {now === null ? (
          '\u00a0'
        ) : hours === 0 ? (
          difference
        ) : (
          <FormattedMessage id="city.homeTime" values={{ time: formatTime(now, home.timeZone, locale) }} />
        )}
      </dd>
    </div>
  )
}
