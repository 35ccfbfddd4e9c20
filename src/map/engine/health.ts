/** Whether the map really shows something, and whether it still can. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { MapEvents } from './mapEvents.ts'

type Watched = Pick<MapLibre, 'on' | 'once' | 'off'>

/** A browser that takes longer to give the graphics context back has given it up. */
export const contextPatienceMs = 1000

/** Reports `drawn` with the first frame that has every tile and name, or `lost` when the ground cannot be read. */
export function watchFirstFrame(map: Watched, { drawn, lost }: Pick<MapEvents, 'drawn' | 'lost'>): void {
  const fail = map.on('error', (event) => {
    if (!('sourceId' in event) || event.sourceId !== 'basemap') return
    fail.unsubscribe()
    first.unsubscribe()
    lost()
  })
  // With no fading, the map is idle as soon as the frame is complete.
  const first = map.on('idle', () => {
    fail.unsubscribe()
    first.unsubscribe()
    drawn()
  })
}

/** Reports `lost` when the graphics context is gone and does not come back in time. */
export function watchContext(map: Watched, lost: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  map.on('webglcontextlost', () => {
    timer = setTimeout(lost, contextPatienceMs)
  })
  map.on('webglcontextrestored', () => clearTimeout(timer))
  map.on('remove', () => clearTimeout(timer))
}
