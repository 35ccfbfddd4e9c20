/** Which place is under the pointer. */
import type { GeoJSONSource, Map as MapLibre, MapMouseEvent, PointLike } from 'maplibre-gl'
import { CityId } from '../../core/dataset/city.ts'
import { crowdPlaceLayers, crowdSource, groupLayer, placeLayers } from '../scene/sources.ts'
import type { MapEvents } from './mapEvents.ts'

type Askable = Pick<MapLibre, 'queryRenderedFeatures' | 'getLayer'>
type Pixel = { readonly x: number; readonly y: number }

/** Side of the box that still counts as hit when nothing lies exactly under the pointer, in CSS pixels. */
export const mouseBoxPx = 20
export const touchBoxPx = 26

/** The place at this point: exactly there, or else within the box around it. */
export function placeAt(map: Askable, { x, y }: Pixel, boxPx: number): CityId | null {
  const half = boxPx / 2
  const box: [PointLike, PointLike] = [
    [x - half, y - half],
    [x + half, y + half],
  ]
  return hit(map, [x, y]) ?? hit(map, box)
}

function hit(map: Askable, where: PointLike | [PointLike, PointLike]): CityId | null {
  const layers = [...placeLayers, ...crowdPlaceLayers].filter((layer) => map.getLayer(layer))
  const [feature] = layers.length === 0 ? [] : map.queryRenderedFeatures(where, { layers })
  const id = CityId.safeParse(feature?.properties['id'])
  return id.success ? id.data : null
}

/** The group exactly at this point, as the number MapLibre knows it by. */
function groupAt(map: Askable, { x, y }: Pixel): number | null {
  if (!map.getLayer(groupLayer)) return null
  const [feature] = map.queryRenderedFeatures([x, y], { layers: [groupLayer] })
  const id: unknown = feature?.properties['cluster_id']
  return typeof id === 'number' ? id : null
}

type Pointed = Askable & Pick<MapLibre, 'on' | 'getCanvas' | 'getSource' | 'unproject'>

/**
 * Reports clicks on places and the place under a mouse. The latter changes nothing in the map itself: a frame may take
 * long, and the page that a click opens would have to wait for it.
 */
export function listenForPlaces(
  map: Pointed,
  { selectCity, hoverCity, moveCamera }: Pick<MapEvents, 'selectCity' | 'hoverCity' | 'moveCamera'>,
): void {
  let hovered: CityId | null = null

  function hover(id: CityId | null, { x, y }: Pixel): void {
    const cursor = id === null && groupAt(map, { x, y }) === null ? '' : 'pointer'
    if (map.getCanvas().style.cursor !== cursor) map.getCanvas().style.cursor = cursor
    if (id === hovered) return
    hovered = id
    hoverCity(id === null ? null : { id, x, y })
  }

  /** Shows what is in a group: as close as it takes for it to part. */
  async function openGroup(id: number, at: Pixel): Promise<void> {
    const source = map.getSource<GeoJSONSource>(crowdSource)
    const zoom = await source?.getClusterExpansionZoom(id).catch(() => undefined)
    const { lng, lat } = map.unproject([at.x, at.y])
    if (zoom !== undefined) moveCamera({ center: [lng, lat], zoom })
  }

  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    const group = groupAt(map, point)
    if (group !== null) return void openGroup(group, point)
    const id = placeAt(map, point, isTouch(originalEvent) ? touchBoxPx : mouseBoxPx)
    if (id !== null) selectCity(id)
  })
  map.on('mousemove', ({ point }: MapMouseEvent) => hover(placeAt(map, point, mouseBoxPx), point))
  map.on('mouseout', ({ point }: MapMouseEvent) => hover(null, point))
}

const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent ? event.pointerType === 'touch' : false
