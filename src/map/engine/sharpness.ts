/** How many pixels the map is drawn with: few until everything has arrived, then as many as the screen has. */
import type { Map as MapLibre } from 'maplibre-gl'

/**
 * Until everything has arrived, frames are drawn that nobody sees: one a tile, a font, a source. They are small, so that a
 * machine without a graphics card is not busy with them.
 */
export const draftPixelRatio = 0.25

type Sharpened = Pick<MapLibre, 'on' | 'getPixelRatio' | 'setPixelRatio'>

/** Draws with the pixels of the screen from now on, also when the page is zoomed or moved to another screen. */
export function sharpen(map: Sharpened): void {
  const follow = (): void => {
    if (map.getPixelRatio() !== window.devicePixelRatio) map.setPixelRatio(window.devicePixelRatio)
  }
  map.on('resize', follow)
  follow()
}
