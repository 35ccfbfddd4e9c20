/** A thread that is seen to grow on the moving map, from home to its place. */
import type { Feature, FeatureCollection, LineString } from 'geojson'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import { distanceKm, greatCircle } from '../../core/geo/greatCircle.ts'
import { standingOf } from '../../core/filter/appearance.ts'
import type { View } from '../../core/view/view.ts'
import { chosenPlace } from './camera.ts'
import { tokenFor } from './palette.ts'

/** The source and layer of the part that has grown. */
export const growingSource = 'growing'

export type Growing = { readonly thread: Feature<LineString>; readonly growsMs: number }

/** Parts in which a thread grows, however short it is. */
const parts = 60

/** The thread of the chosen place as it stands in the year of the view; null where there is none. */
export function growingThread(atlas: AtlasIndex, view: View, growsMs: number): Growing | null {
  const place = chosenPlace(atlas, view)
  const standing = place === null ? null : standingOf(place, view.year)
  if (place === null || standing === null) return null
  const { position: home } = atlas.home
  const stepKm = Math.min(100, Math.max(1, distanceKm(home, place.position) / parts))
  return {
    growsMs,
    thread: {
      type: 'Feature',
      properties: { token: tokenFor(standing.kind, standing.status) },
      geometry: { type: 'LineString', coordinates: greatCircle(home, place.position, stepKm) },
    },
  }
}

/** What has grown of a thread. @param share  0 to 1; nothing at 0 */
export function grownPart({ thread }: Growing, share: number): FeatureCollection<LineString> {
  const { coordinates } = thread.geometry
  const points = Math.ceil(share * (coordinates.length - 1)) + 1
  const features =
    points < 2
      ? []
      : [{ ...thread, geometry: { ...thread.geometry, coordinates: coordinates.slice(0, points) } }]
  return { type: 'FeatureCollection', features }
}
