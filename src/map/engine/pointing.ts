/** Which place is under the pointer. */
import type { Map as MapLibre, MapMouseEvent, PointLike } from 'maplibre-gl'
import { CityId } from '../../core/dataset/city.ts'
import { placeLayers } from '../scene/sources.ts'
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
  const layers = placeLayers.filter((layer) => map.getLayer(layer))
  const [feature] = layers.length === 0 ? [] : map.queryRenderedFeatures(where, { layers })
  const id = CityId.safeParse(feature?.properties['id'])
  return id.success ? id.data : null
}

type Pointed = Askable & Pick<MapLibre, 'on' | 'getCanvas'>

/**
 * Reports clicks on places and the place under a mouse. The latter changes nothing in the map itself: a frame may take
 * long, and the page that a click opens would have to wait for it.
 */
export function listenForPlaces(
  map: Pointed,
  { selectCity, hoverCity }: Pick<MapEvents, 'selectCity' | 'hoverCity'>,
): void {
  let hovered: CityId | null = null

  function hover(id: CityId | null, { x, y }: Pixel): void {
    if (id === hovered) return
    hovered = id
    map.getCanvas().style.cursor = id === null ? '' : 'pointer'
    hoverCity(id === null ? null : { id, x, y })
  }

  map.on('click', ({ point, originalEvent }: MapMouseEvent) => {
    const id = placeAt(map, point, isTouch(originalEvent) ? touchBoxPx : mouseBoxPx)
    if (id !== null) selectCity(id)
  })
  map.on('mousemove', ({ point }: MapMouseEvent) => hover(placeAt(map, point, mouseBoxPx), point))
  map.on('mouseout', ({ point }: MapMouseEvent) => hover(null, point))
}

const isTouch = (event: MouseEvent): boolean =>
  event instanceof PointerEvent ? event.pointerType === 'touch' : false
