/** On a narrow map some places lie outside: those that match stand at its edge, with the direction in which they lie. */
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { project } from '../../core/geo/mercator.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { frameFor } from '../../map/scene/camera.ts'
import { selectedCity } from '../../core/view/transitions.ts'
import { plainView } from '../../core/view/view.ts'
import { useCityLink } from '../../state/links.ts'
import { useView } from '../../state/viewStore.ts'
import styles from './EdgeLinks.module.css'
import { useAppearances } from './useAppearances.ts'

export function EdgeLinks() {
  const atlas = useAtlas()
  const appearances = useAppearances()
  const locale = useLocale()
  const isWhole = useView((view) => selectedCity(view) === null && view.camera === null)
  const page = useView((view) => view.page)
  // Over what a goal's page leaves of a narrow map there is no room for them; its list names the same places.
  if (!isWhole || page.name === 'goal') return null
  const frame = frameFor(atlas, plainView(locale, page), 'narrow')
  const outside = (isThere: (x: number) => boolean): CityEntry[] =>
    atlas.cities.filter(
      ({ id, position }) => appearances.get(id)?.isFaded === false && isThere(project(position).x),
    )
  return (
    <>
      <Edge side="west" places={outside((x) => x < frame.x - frame.width / 2)} />
      <Edge side="east" places={outside((x) => x > frame.x + frame.width / 2)} />
    </>
  )
}

function Edge({ side, places }: { readonly side: 'west' | 'east'; readonly places: readonly CityEntry[] }) {
  const locale = useLocale()
  const link = useCityLink()
  if (places.length === 0) return null
  const Arrow = side === 'west' ? ArrowLeft : ArrowRight
  return (
    <ul className={styles.edge} data-side={side}>
      {places.map(({ id, name }, position) => (
        <li key={id}>
          <a {...link(id)}>
            {position === 0 && <Arrow aria-hidden="true" />}
            {name[locale]}
          </a>
        </li>
      ))}
    </ul>
  )
}
