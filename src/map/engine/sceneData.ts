/** Hands the data of a scene to the sources of the style: only those that are another object than before. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import type { Scene } from '../scene/scene.ts'

/** @param shown  what the sources hold; undefined where that is not known */
export function showData(map: Pick<MapLibre, 'getSource'>, data: Scene['data'], shown: Scene['data']): void {
  for (const [source, collection] of Object.entries(data ?? {}))
    if (collection !== shown?.[source]) void map.getSource<GeoJSONSource>(source)?.setData(collection)
}
