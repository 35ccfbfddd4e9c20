/**
 * Keeps names out from under whatever lies over the map, and off its edge. MapLibre has no such setting, but names give
 * way to signs: an empty one lies in each place to be kept clear, and moves there whenever the map has come to rest.
 */
import type { Feature } from 'geojson'
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { type Box, frameOf, type Size } from '../../core/geo/frame.ts'
import { edgeBoxes, parallelBoxes } from '../scene/edge.ts'
import { emptySign, keptClearSource } from '../scene/keptClear.ts'

type Covered = Pick<
  MapLibre,
  'on' | 'getSource' | 'getCenter' | 'getZoom' | 'getContainer' | 'getProjection' | 'project' | 'unproject'
>

/** Beyond the limb of a globe there is no place for a sign. */
const toleratedPx = 2

/** Answers a function that is called when the style or what lies over the map has changed. */
export function keepClear(map: Covered, overlays: () => readonly Box[]): () => void {
  map.on('movestart', () => show([]))
  map.on('moveend', update)

  function update(): void {
    const { clientWidth: width, clientHeight: height } = map.getContainer()
    const isFlat = map.getProjection()?.type !== 'globe'
    show([
      ...overlays(),
      ...edgeBoxes({ width, height }, isFlat),
      ...(isFlat ? numbers({ width, height }) : []),
    ])
  }

  function numbers(size: Size): readonly Box[] {
    const { lng, lat } = map.getCenter()
    return parallelBoxes(frameOf({ center: [lng, lat], zoom: map.getZoom() }, size), size)
  }

  function show(boxes: readonly Box[]): void {
    void map.getSource<GeoJSONSource>(keptClearSource)?.setData({
      type: 'FeatureCollection',
      features: boxes.flatMap(signIn),
    })
  }

  function signIn({ x, y, width, height }: Box): Feature[] {
    const middle = { x: x + width / 2, y: y + height / 2 }
    const { lng, lat } = map.unproject([middle.x, middle.y])
    const there = map.project([lng, lat])
    if (Math.hypot(there.x - middle.x, there.y - middle.y) > toleratedPx) return []
    return [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lng, lat] },
        properties: { image: emptySign({ width, height }) },
      },
    ]
  }

  return update
}
