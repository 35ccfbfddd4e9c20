/** The places of the static map under the filter and in the year of the view. */
import { Suspense, useDeferredValue } from 'react'
import { useIntl } from 'react-intl'
import type { CityId } from '../../core/dataset/city.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ringsOf } from '../../map/scene/goalRing.ts'
import { Cities } from '../../map/static/Cities.tsx'
import { useHref } from '../../state/links.ts'
import { useView } from '../../state/viewStore.ts'
import { LargePlaces } from './lazyLargePlaces.ts'
import type { PlacesProps } from './placesProps.ts'
import { growsThreads } from './growsThreads.ts'
import { useAppearances } from './useAppearances.ts'

export function MapPlaces(props: PlacesProps) {
  return isLarge(useAtlas()) ? (
    <Suspense>
      <LargePlaces {...props} />
    </Suspense>
  ) : (
    <SinglePlaces {...props} />
  )
}

function SinglePlaces({
  selected,
  tabStop,
  isRoving,
  distance,
  layout,
  isCovered,
  places,
  size,
}: PlacesProps) {
  const atlas = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const appearances = useAppearances()
  const rings = useView(ringsOf)
  const isGrowing = useView(growsThreads) && size !== null
  // Under the moving map there is time; in sight, waiting would mean drawing twice.
  const before = useDeferredValue(isCovered ? appearances : null)
  const shown = before ?? appearances
  const isDrawn = (id: CityId | null): boolean => id === atlas.home.id || (id !== null && shown.has(id))
  // The first one that is drawn and in sight, or else drawn at all.
  const first =
    [...places.keys()].find(isDrawn) ?? atlas.cities.find(({ id }) => shown.has(id))?.id ?? atlas.home.id
  return (
    <Cities
      index={atlas}
      appearances={shown}
      isGrowing={isGrowing}
      locale={locale}
      selected={selected}
      placesLabel={intl.formatMessage(
        { id: 'map.places' },
        { count: atlas.cities.filter(({ id }) => places.has(id)).length },
      )}
      tabStop={isRoving ? (isDrawn(tabStop) ? tabStop : first) : null}
      hrefFor={(city) => href({ name: 'map', city: city === atlas.home.id ? null : city })}
      rings={rings}
      distance={distance}
      layout={layout}
    />
  )
}
