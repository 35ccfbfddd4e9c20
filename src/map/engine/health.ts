/** Whether the map really shows something, and whether it still can. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { MapEvents } from './mapEvents.ts'
import { afterTimeInSight } from './patience.ts'

type Watched = Pick<MapLibre, 'on' | 'getCanvas'>

/** A browser that takes longer to give the graphics context back has given it up. */
export const contextPatienceMs = 1000
/** How long the picture may take once the context is back. */
export const redrawPatienceMs = 8000

/**
 * Reports `drawn` with the first frame that has every tile and name, or `lost` when the ground cannot be read. Until all of
 * it has arrived, nothing is painted: MapLibre would paint once a tile, a font, a source, and nobody would see it.
 */
export function watchFirstFrame(
  map: Watched & Pick<MapLibre, 'painter' | 'triggerRepaint'>,
  { drawn, lost }: Pick<MapEvents, 'drawn' | 'lost'>,
): void {
  const { painter } = map
  const paint = painter.render.bind(painter)
  painter.render = () => undefined
  // What is not shown is not composited either: a layer more would make the browser paint the page again around it.
  map.getCanvas().style.visibility = 'hidden'
  const listeners = [
    map.on('error', (event) => {
      if (!('sourceId' in event) || event.sourceId !== 'basemap') return
      settle()
      lost()
    }),
    // With no fading, the map is idle as soon as the frame is complete.
    map.on('idle', () => {
      if (painter.render === paint) {
        settle()
        map.getCanvas().style.visibility = ''
        drawn()
        return
      }
      painter.render = paint
      map.triggerRepaint()
    }),
    // A context that comes back has another painter, and `watchContext` its own patience with it.
    map.on('webglcontextlost', settle),
  ]
  function settle(): void {
    for (const listener of listeners) listener.unsubscribe()
  }
}

/**
 * Reports `interrupted` when the graphics context is gone; then `drawn`, once it is back and the picture complete, or
 * `lost`, when either takes too long. The empty canvas is hidden meanwhile, so that it covers nothing.
 */
export function watchContext(
  map: Watched,
  { drawn, interrupted, lost }: Pick<MapEvents, 'drawn' | 'interrupted' | 'lost'>,
): void {
  let callOff = (): void => undefined
  let isBack = false
  map.on('webglcontextlost', () => {
    isBack = false
    map.getCanvas().style.visibility = 'hidden'
    callOff()
    callOff = afterTimeInSight(contextPatienceMs, lost)
    interrupted()
  })
  map.on('webglcontextrestored', () => {
    callOff()
    callOff = afterTimeInSight(redrawPatienceMs, lost)
    isBack = true
  })
  map.on('idle', () => {
    if (!isBack) return
    isBack = false
    callOff()
    map.getCanvas().style.visibility = ''
    drawn()
  })
  map.on('remove', () => callOff())
}
