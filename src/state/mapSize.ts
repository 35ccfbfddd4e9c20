/** How large signs and names are drawn on the map. The choice stands on <html data-map-size>, set before first paint. */
import { useSyncExternalStore } from 'react'
import { remember } from './tab.ts'

export const mapSizes = ['normal', 'large'] as const

/** By what signs and names grow; the style sheets say the same (`--map-scale` in tokens.css, in features/kiosk/visit/layout.css). */
export const scaleOf = { normal: 1, large: 1.4, huge: 1.9 } as const
/** `huge`: for large letters on a kiosk, whose usual size is `large`. */
export type MapSize = keyof typeof scaleOf

const changed = 'mapsizechange'

const currentSize = (): MapSize => {
  const size = document.documentElement.dataset['mapSize']
  return size === 'large' || size === 'huge' ? size : 'normal'
}

function subscribe(notify: () => void): () => void {
  addEventListener(changed, notify)
  return () => removeEventListener(changed, notify)
}

/** Until the page is left. */
export function showMapSize(size: MapSize): void {
  const { dataset } = document.documentElement
  if (size === 'normal') delete dataset['mapSize']
  else dataset['mapSize'] = size
  dispatchEvent(new Event(changed))
}

export function chooseMapSize(size: MapSize): void {
  remember('mapSize', size)
  showMapSize(size)
}

export const useMapSize = (): MapSize => useSyncExternalStore(subscribe, currentSize, () => 'normal' as const)
