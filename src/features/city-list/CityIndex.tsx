/** The index of the atlas: every place in its own script. The map's equal, and its start. */
import { Fragment, type ReactNode, Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { Kind } from '../../core/dataset/partnership.ts'
import { matchingPlaces, partnershipOf, standingOf } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { useQuestion, useView } from '../../state/viewStore.ts'
import { Marker } from '../../ui/Marker.tsx'
import { useIsLive } from '../../ui/useIsLive.ts'
import { usePrefetchDossier } from '../../data/usePrefetchDossier.ts'
import { LongRows } from './lazyLongRows.ts'
import styles from './CityIndex.module.css'

/** @param filters  what narrows the index down, between its heading and its places */
export function CityIndex({ filters = null }: { readonly filters?: ReactNode }) {
  const { cities } = useAtlas()
  const question = useQuestion()
  const shown = matchingPlaces(cities, question)
  const isNarrowed = shown.length < cities.length
  const kindOf = (city: CityEntry) => standingOf(city, question.year)?.kind
  const groups = Kind.options
    .map((kind) => ({ kind, places: shown.filter((city) => kindOf(city) === kind) }))
    .filter(({ places }) => places.length > 0)
  return (
    <div className={styles.index}>
      <h1 className={`place ${styles.heading}`} tabIndex={-1} id="index-heading">
        {isNarrowed ? (
          <FormattedMessage id="index.narrowed" values={{ count: shown.length, all: cities.length }} />
        ) : (
          <FormattedMessage id="index.heading" values={{ count: cities.length }} />
        )}
      </h1>
      <div className={styles.lead}>
        {!isNarrowed && (
          <p>
            <FormattedMessage id="index.lead" />
          </p>
        )}
        {filters}
      </div>
      {groups.map(({ kind, places }, position) => (
        <Fragment key={kind}>
          <h2 className={styles.group}>
            <Marker kind={kind} status="active" />
            <FormattedMessage id={`index.${kind}`} values={{ count: places.length }} />
            {position === 0 && (
              <span className={styles.since} aria-hidden="true">
                <FormattedMessage id="index.since" />
              </span>
            )}
          </h2>
          <CityRows cities={places} isCompact={kind !== 'twin'} />
        </Fragment>
      ))}
    </div>
  )
}

/** How many of each kind a page of a large atlas holds before its program runs. */
const firstRows = 20

function CityRows({
  cities,
  isCompact = false,
}: {
  readonly cities: readonly CityEntry[]
  readonly isCompact?: boolean
}) {
  const isLong = isLarge(useAtlas())
  const isLive = useIsLive()
  const draw = (city: CityEntry) => <CityRow city={city} isCompact={isCompact} />
  const rows = (
    <ul className={isCompact ? styles.compact : styles.rows}>
      {(isLong ? cities.slice(0, firstRows) : cities).map((city) => (
        <li key={city.id}>{draw(city)}</li>
      ))}
    </ul>
  )
  if (!isLong || !isLive) return rows
  return (
    <Suspense fallback={rows}>
      <LongRows cities={cities} className={styles.rows} draw={draw} />
    </Suspense>
  )
}

function CityRow({ city, isCompact }: { readonly city: CityEntry; readonly isCompact: boolean }) {
  const locale = useLocale()
  const intl = useIntl()
  const link = useCityLink()(city.id)
  const prefetch = usePrefetchDossier(city.id)
  const year = useView((view) => view.year)
  const partnership = partnershipOf(city, year)
  const standing = standingOf(city, year)
  const name = city.name[locale]
  const isForeign = city.localName.text !== name
  const country = city.countryName[locale]
  // The sign of its status takes the room that the country has in other rows.
  const hasSign = standing !== null && standing.status !== 'active'
  return (
    <a {...link} {...prefetch} className={styles.row} id={`place-${city.id}`}>
      <span className={styles.names}>
        <span className={`place ${styles.local}`} lang={city.localName.language}>
          {city.localName.text}
        </span>
        {isForeign && isCompact && <small className={styles.exonym}>{name}</small>}
        <small className={isCompact ? 'visually-hidden' : styles.exonym}>
          {isForeign && !isCompact && name}
          <span className={isForeign && !isCompact && hasSign ? 'visually-hidden' : undefined}>
            {isForeign && !isCompact && ', '}
            {country}
          </span>
        </small>
      </span>
      <span className={styles.year}>
        {hasSign && (
          <>
            <Marker kind={standing.kind} status={standing.status} />
            <span className="visually-hidden">{intl.formatMessage({ id: `status.${standing.status}` })}</span>
          </>
        )}
        {partnership !== undefined && (
          <span>
            <span className="visually-hidden">
              <FormattedMessage id="index.since" />{' '}
            </span>
            {yearOf(partnership.since)}
          </span>
        )}
      </span>
    </a>
  )
}
