/**
 * The land of a small map, cut down to what it shows and put into the page: a file for all pages would be smaller still, but
 * browsers do not agree on which part of the content security policy covers a shape that is drawn from another file.
 */
import type { CountryCode } from '../../core/dataset/city.ts'
import world from '../../map/static/land/world.json'
import { clippedPath, type PathWindow } from '../../map/static/clippedPath.ts'
import { condensedPath } from './condensedPath.ts'
import { type WorldShapes, WorldShapes as Shapes } from '../../map/static/landMarkup.ts'
import type { Fit } from './locatorFrame.ts'

const shapes: WorldShapes = Shapes.parse(world)
/** Units of the shapes to one world. */
export const unitsPerWorld = Number(shapes.viewBox.split(' ')[2])

/** So much more than is seen hides the edges along which the land is cut under the widest band, in pixels. */
const beyond = 12

export type LocatorLand = {
  readonly land: string
  readonly partners: string
  readonly lakes: string
  readonly borders: string
  readonly disputed: string
}

/** What any of the maps shows; the countries of the places are apart, to be tinted. */
export function locatorLand(fits: readonly Fit[], countries: readonly CountryCode[]): LocatorLand {
  const windows = fits.map(windowOf)
  const window = {
    left: Math.min(...windows.map(({ left }) => left)),
    top: Math.min(...windows.map(({ top }) => top)),
    right: Math.max(...windows.map(({ right }) => right)),
    bottom: Math.max(...windows.map(({ bottom }) => bottom)),
  }
  // Half a pixel of the largest map, but never finer than the shapes are.
  const grid = Math.max(1, Math.round(unitsPerWorld / Math.max(...fits.map((fit) => fit.world)) / 2))
  const cut = (path: string): string => condensedPath(clippedPath(path, window), grid)
  return {
    land: cut(shapes.land),
    partners: [...new Set(countries)].map((code) => cut(shapes.countries[code] ?? '')).join(''),
    lakes: cut(shapes.lakes),
    borders: cut(shapes.borders),
    disputed: cut(shapes.disputed),
  }
}

function windowOf({ seen: { x, y, width, height }, world: pixels }: Fit): PathWindow {
  const edge = (value: number, round: (value: number) => number): number => round(value * unitsPerWorld)
  const more = beyond / pixels
  return {
    left: edge(x - width / 2 - more, Math.floor),
    top: edge(y - height / 2 - more, Math.floor),
    right: edge(x + width / 2 + more, Math.ceil),
    bottom: edge(y + height / 2 + more, Math.ceil),
  }
}
