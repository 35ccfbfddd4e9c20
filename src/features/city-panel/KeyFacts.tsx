/** Since, distance, local time and population. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { City } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { compassPoint, distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import {
  formatDate,
  formatDistance,
  formatPopulation,
  formatTime,
  minutesAhead,
  yearOf,
} from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useNow } from '../../ui/useNow.ts'
import { Citations } from './Citations.tsx'
import styles from './KeyFacts.module.css'

type Props = { readonly entry: CityEntry; readonly city: City | null }

export function KeyFacts({ entry, city }: Props) {
  const { home } = useAtlas()
  const locale = useLocale()
  const partnership = currentPartnership(entry)
  const bearing = compassPoint(initialBearing(home.position, entry.position))
  const signing = city?.partnerships.at(-1)?.signings[0]
  return (
    <dl className={styles.facts}>
      {partnership !== undefined && (
        <div>
          <dt>
            <FormattedMessage id="city.since" values={{ kind: partnership.kind }} />
          </dt>
          <dd>
            {yearOf(partnership.since)}
            {city !== null &&
              city.conflicts.some(
                ({ values }) => values.filter(({ date }) => date !== undefined).length > 1,
              ) && (
                <a className={styles.differ} href="#conflicts">
                  <FormattedMessage id="city.sourcesDiffer" />
                </a>
              )}
          </dd>
          {signing !== undefined && <dd>{formatDate(signing.date, locale)}</dd>}
        </div>
      )}
      <div>
        <dt>
          <FormattedMessage id="city.distance" />
        </dt>
        <dd>{formatDistance(distanceKm(home.position, entry.position), locale)}</dd>
        <dd>
          <FormattedMessage id={`direction.${bearing}`} />
        </dd>
      </div>
      <LocalTime timeZone={entry.timeZone} homeTimeZone={home.timeZone} />
      <div>
        <dt>
          <FormattedMessage id="city.population" />
        </dt>
        <Population city={city} />
      </div>
    </dl>
  )
}

function Population({ city }: { readonly city: City | null }) {
  const locale = useLocale()
  if (city === null) return <dd>…</dd>
  if (city.population === null) {
    return (
      <dd>
        <FormattedMessage id="city.unknown" />
      </dd>
    )
  }
  const { count, year, scope, sources } = city.population
  return (
    <>
      <dd>
        {formatPopulation(count, locale)}
        <Citations ids={sources} />
      </dd>
      <dd>{year === null ? scope[locale] : `${year}, ${scope[locale]}`}</dd>
    </>
  )
}

function LocalTime({ timeZone, homeTimeZone }: { readonly timeZone: string; readonly homeTimeZone: string }) {
  const now = useNow()
  const locale = useLocale()
  const intl = useIntl()
  const hours = now === null ? 0 : minutesAhead(now, timeZone, homeTimeZone) / 60
  return (
    <div className="needs-program no-print">
      <dt>
        <FormattedMessage id="city.localTime" />
      </dt>
      <dd>{now === null ? '–' : formatTime(now, timeZone, locale)}</dd>
      <dd>
        {now === null
          ? '\u00a0'
          : intl.formatMessage(
              { id: 'city.timeDifference' },
              { hours, sign: hours > 0 ? '+' : '−', text: intl.formatNumber(Math.abs(hours)) },
            )}
      </dd>
    </div>
  )
}
