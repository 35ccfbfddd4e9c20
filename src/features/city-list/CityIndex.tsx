/** The index of the atlas: every place in its own script. The map's equal, and its start. */
import { Fragment, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { Kind } from '../../core/dataset/partnership.ts'
import { matchingPlaces, partnershipOf, standingOf } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { useQuestion, useView } from '../../state/viewStore.ts'
import { Marker } from '../../ui/Marker.tsx'
import { usePrefetchDossier } from '../../data/usePrefetchDossier.ts'
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

function CityRows({
  cities,
  isCompact = false,
}: {
  readonly cities: readonly CityEntry[]
  readonly isCompact?: boolean
}) {
  return (
    <ul className={isCompact ? styles.compact : styles.rows}>
      {cities.map((city) => (
        <li key={city.id}>
          <CityRow city={city} isCompact={isCompact} />
        </li>
      ))}
    </ul>
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
  return (
    <a {...link} {...prefetch} className={styles.row} id={`place-${city.id}`}>
      <span className={styles.names}>
        <span className={`place ${styles.local}`} lang={city.localName.language}>
          {city.localName.text}
        </span>
        {isForeign && isCompact && <small className={styles.exonym}>{name}</small>}
        <small className={isCompact ? 'visually-hidden' : styles.exonym}>
          {isForeign && !isCompact ? `${name}, ${country}` : country}
        </small>
      </span>
      <span className={styles.year}>
        {standing !== null && standing.status !== 'active' && (
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
