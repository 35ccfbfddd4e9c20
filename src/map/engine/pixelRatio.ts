import type { Map as MapLibre } from 'maplibre-gl'

/** Draws with the pixels of the screen also after the window has moved to another one, where its size may stay the same. */
export function followPixelRatio(map: Pick<MapLibre, 'on' | 'resize'>): void {
  let query: MediaQueryList | undefined
  let drawn = window.devicePixelRatio
  function follow(): void {
    query?.removeEventListener('change', change)
    query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
    query.addEventListener('change', change)
  }
  function change(): void {
    // Paper has another resolution, too, and shows the drawing; back on the screen nothing has changed.
    const isOther = window.devicePixelRatio !== drawn && !window.matchMedia('print').matches
    if (isOther) {
      drawn = window.devicePixelRatio
      map.resize({ followsScene: true })
    }
    follow()
  }
  follow()
  map.on('remove', () => query?.removeEventListener('change', change))
}
