/** The index of the atlas: every place in its own script. The map's equal, and its start. */
import { Fragment } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership, groupedByKind } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { Marker } from '../../ui/Marker.tsx'
import { usePrefetchDossier } from '../../data/usePrefetchDossier.ts'
import styles from './CityIndex.module.css'

export function CityIndex() {
  const { cities } = useAtlas()
  return (
    <div className={styles.index}>
      <h1 className={`place ${styles.heading}`} tabIndex={-1} id="index-heading">
        <FormattedMessage id="index.heading" values={{ count: cities.length }} />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="index.lead" />
      </p>
      {groupedByKind(cities).map(({ kind, places }, position) => (
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
  const partnership = currentPartnership(city)
  const name = city.name[locale]
  const isForeign = city.localName.text !== name
  const country = city.countryName[locale]
  // The sign of its status takes the room that the country has in other rows.
  const hasSign = partnership !== undefined && partnership.status !== 'active'
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
            <Marker kind={partnership.kind} status={partnership.status} />
            <span className="visually-hidden">
              {intl.formatMessage({ id: `status.${partnership.status}` })}
            </span>
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
