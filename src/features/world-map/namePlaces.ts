import type { CityId } from '../../core/dataset/city.ts'
import type { View } from '../../core/view/view.ts'
import type { Size } from '../../core/geo/frame.ts'
import { breadthOf } from '../../map/scene/camera.ts'
import type { NamePlaces } from '../../map/scene/names.ts'
import type { CityLayout } from '../../map/static/cityLayout.ts'

/** Where the static map has set its names in an area of this size, for the map that takes over from it. */
export function namePlacesOf(
  layout: CityLayout,
  size: Size,
  selected: CityId | null,
  view: Pick<View, 'isEmbedded'>,
): NamePlaces {
  const { labels, distance } = layout[breadthOf(size, view)]
  return {
    labels,
    moves: layout.moves,
    distance: distance === null || selected === null ? null : { id: selected, ...distance },
  }
}
