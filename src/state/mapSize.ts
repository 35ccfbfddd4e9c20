/** How large signs and names are drawn on the map. The choice stands on <html data-map-size>, set before first paint. */
import { useSyncExternalStore } from 'react'
import { remember } from './tab.ts'

export const mapSizes = ['normal', 'large'] as const
export type MapSize = (typeof mapSizes)[number]

/** By what signs and names grow; the style sheet says the same (`--map-scale` in tokens.css). */
export const scaleOf = { normal: 1, large: 1.4 } as const satisfies Record<MapSize, number>

const changed = 'mapsizechange'

const currentSize = (): MapSize =>
  document.documentElement.dataset['mapSize'] === 'large' ? 'large' : 'normal'

function subscribe(notify: () => void): () => void {
  addEventListener(changed, notify)
  return () => removeEventListener(changed, notify)
}

export function chooseMapSize(size: MapSize): void {
  const { dataset } = document.documentElement
  if (size === 'large') dataset['mapSize'] = size
  else delete dataset['mapSize']
  remember('mapSize', size)
  dispatchEvent(new Event(changed))
}

export const useMapSize = (): MapSize => useSyncExternalStore(subscribe, currentSize, () => 'normal' as const)
