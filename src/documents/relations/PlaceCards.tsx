/** Places, each under its own name in its own script. */
import { FormattedMessage } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Flag } from '../../ui/Flag.tsx'
import { PlaceSign, usePlaceHref } from './PlaceNames.tsx'
import styles from './Relations.module.css'

export const PlaceCards = ({ places }: { readonly places: readonly CityEntry[] }) => (
  <ul className={styles.cards}>
    {places.map((place) => (
      <li key={place.id}>
        <PlaceCard place={place} />
      </li>
    ))}
  </ul>
)

function PlaceCard({ place }: { readonly place: CityEntry }) {
  const locale = useLocale()
  const href = usePlaceHref()
  const current = currentPartnership(place)
  const name = place.name[locale]
  return (
    <>
      <h3 className={styles.cardName}>
        <a href={href(place)}>
          <span className="place" lang={place.localName.language}>
            {place.localName.text}
          </span>
          {place.localName.text !== name && <small>{name}</small>}
        </a>
      </h3>
      <p>
        <PlaceSign place={place} />
        <span>
          {current === undefined ? (
            <FormattedMessage id="relations.home" />
          ) : (
            <FormattedMessage
              id="relations.standing"
              values={{
                kind: <FormattedMessage id={`kind.${current.kind}`} />,
                since: String(yearOf(current.since)),
                status: current.status,
                statusName: <FormattedMessage id={`status.${current.status}`} />,
              }}
            />
          )}
        </span>
      </p>
      <p>
        <Flag country={place.country} />
        {place.countryName[locale]}
      </p>
    </>
  )
}
