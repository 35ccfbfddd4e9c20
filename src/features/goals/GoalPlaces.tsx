/** The places with facts on a goal. */
import { FormattedMessage } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import type { GoalDossier } from '../../core/dataset/goalDossier.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { usePrefetchDossier } from '../../data/usePrefetchDossier.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { Marker } from '../../ui/Marker.tsx'
import { EvidenceList } from './EvidenceList.tsx'
import styles from './GoalPage.module.css'
import { useHiddenPlaces } from './useHiddenPlaces.ts'

type Props = { readonly goal: GoalNumber; readonly places: GoalDossier['places'] }

export function GoalPlaces({ goal, places }: Props) {
  const { cities } = useAtlas()
  const hidden = useHiddenPlaces()
  const shown = places.filter(({ city }) => !hidden.has(city))
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="goal-places">
      <h2 id="goal-places" className="visually-hidden">
        <FormattedMessage id="goals.places" />
      </h2>
      <ul className={styles.places}>
        {shown.map(({ city, evidence }) => {
          // A place whose record could not be read is missing everywhere in the atlas.
          const entry = cities.find(({ id }) => id === city)
          return (
            entry && (
              <li key={city}>
                <PlaceName city={entry} />
                <EvidenceList goal={goal} evidence={evidence} />
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

function PlaceName({ city }: { readonly city: CityEntry }) {
  const locale = useLocale()
  const link = useCityLink()(city.id)
  const prefetch = usePrefetchDossier(city.id)
  const partnership = currentPartnership(city)
  const [name, country] = [city.name[locale], city.countryName[locale]]
  return (
    <h3 className={styles.name}>
      {partnership !== undefined && <Marker kind={partnership.kind} status={partnership.status} />}
      <a {...link} {...prefetch}>
        <span className="place" lang={city.localName.language}>
          {city.localName.text}
        </span>{' '}
        <small>{city.localName.text === name ? country : `${name}, ${country}`}</small>
      </a>
    </h3>
  )
}
