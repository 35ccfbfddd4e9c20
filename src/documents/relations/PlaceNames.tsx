/** Places in one line: sign and name, each a link to its page. */
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Marker } from '../../ui/Marker.tsx'
import { useMaterial } from '../material.ts'
import styles from './Relations.module.css'

type Props = { readonly places: readonly CityEntry[] }

export const PlaceNames = ({ places }: Props) => (
  <ul className={styles.placeNames}>
    {places.map((place) => (
      <li key={place.id}>
        <PlaceLink place={place} />
      </li>
    ))}
  </ul>
)

function PlaceLink({ place }: { readonly place: CityEntry }) {
  const locale = useLocale()
  const link = usePlaceHref()
  return (
    <a href={link(place)}>
      <PlaceSign place={place} />
      {place.name[locale]}
    </a>
  )
}

/** The page of a place; for the home city, the map. */
export function usePlaceHref(): (place: CityEntry) => string {
  const { home } = useMaterial().index
  const href = useHref()
  return ({ id }) => href({ name: 'map', city: id === home.id ? null : id })
}

/** The sign that the place has on the map. */
export function PlaceSign({ place }: { readonly place: CityEntry }) {
  const current = currentPartnership(place)
  return <Marker kind={current?.kind ?? 'home'} status={current?.status ?? 'active'} />
}
