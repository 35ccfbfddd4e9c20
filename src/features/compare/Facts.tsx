/** Single facts of a place as cells of the comparison: the same words as on its page. */
import { FormattedMessage, useIntl } from 'react-intl'
import { yearsBetween } from '../../core/compare/compare.ts'
import type { CityEntry, Dossier } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { compassPoint, distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDistance, formatPopulation, minutesAhead, yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Marker } from '../../ui/Marker.tsx'
import { useNow } from '../../ui/useNow.ts'
import styles from './CompareTable.module.css'

type Props = { readonly place: CityEntry }

export function KindAndStatus({ place }: Props) {
  const intl = useIntl()
  const partnership = currentPartnership(place)
  if (partnership === undefined) return null
  const { kind, status } = partnership
  return (
    <span className={styles.kind}>
      <Marker kind={kind} status={status} />
      <FormattedMessage
        id="city.kindAndStatus"
        values={{
          kind: intl.formatMessage({ id: `kind.${kind}` }),
          status,
          statusName: intl.formatMessage({ id: `status.${status}` }),
        }}
      />
    </span>
  )
}

export function Since({ place }: Props) {
  const { site } = useAtlas()
  const partnership = currentPartnership(place)
  if (partnership === undefined) return null
  const { since, until } = partnership
  return (
    <>
      <b className={styles.figure}>
        {until === undefined ? yearOf(since) : `${yearOf(since)}–${yearOf(until)}`}
      </b>
      <small>
        <FormattedMessage id="compare.years" values={{ years: yearsBetween(since, until ?? site.asOf) }} />
      </small>
    </>
  )
}

export function Distance({ place }: Props) {
  const { home } = useAtlas()
  const locale = useLocale()
  return (
    <>
      <b className={styles.figure}>{formatDistance(distanceKm(home.position, place.position), locale)}</b>
      <small>
        <FormattedMessage id={`direction.${compassPoint(initialBearing(home.position, place.position))}`} />
      </small>
    </>
  )
}

export function Population({ dossier }: { readonly dossier: Dossier | null }) {
  const locale = useLocale()
  const population = dossier?.city.population ?? null
  if (population === null) return <FormattedMessage id="city.unknown" />
  const { count, year, scope } = population
  return (
    <>
      <b className={styles.figure}>{formatPopulation(count, locale)}</b>
      <small>{year === null ? scope[locale] : `${year}, ${scope[locale]}`}</small>
    </>
  )
}

export function TimeDifference({ place }: Props) {
  const now = useNow()
  const { home } = useAtlas()
  const intl = useIntl()
  if (now === null) return '–'
  const hours = minutesAhead(now, place.timeZone, home.timeZone) / 60
  return (
    <b className={styles.figure}>
      <FormattedMessage
        id="city.timeDifference"
        values={{ hours, sign: hours > 0 ? '+' : '−', text: intl.formatNumber(Math.abs(hours)) }}
      />
    </b>
  )
}

export function Projects({
  entry,
  dossier,
}: {
  readonly entry: CityEntry
  readonly dossier: Dossier | null
}) {
  const href = useHref()
  const count = dossier?.projects.length ?? 0
  if (count === 0) return <FormattedMessage id="city.none" />
  return (
    <a href={`${href({ name: 'map', city: entry.id })}#projects`}>
      <FormattedMessage id="compare.projects" values={{ count }} />
    </a>
  )
}
