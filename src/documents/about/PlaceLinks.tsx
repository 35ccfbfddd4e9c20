/** A way to every place, for pages that stand in for another. */
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import styles from '../Document.module.css'
import { useMaterial } from '../material.ts'

export function PlaceLinks() {
  const { cities } = useMaterial().index
  const locale = useLocale()
  const href = useHref()
  return (
    <ul className={styles.places}>
      {cities.map((city) => (
        <li key={city.id}>
          <a href={href({ name: 'map', city: city.id })}>{city.name[locale]}</a>
        </li>
      ))}
    </ul>
  )
}
