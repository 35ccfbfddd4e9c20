/** The right half of a shared image: the map with the thread from the home city to the place. */
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import { type Frame, frameAround } from '../../src/core/geo/frame.ts'
import { greatCircle } from '../../src/core/geo/greatCircle.ts'
import { project, type WorldPoint } from '../../src/core/geo/mercator.ts'
import { paletteOf, tokenFor } from '../../src/map/scene/palette.ts'
import { dashes, homeSign, signOf, signRadius } from '../../src/map/scene/symbols.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { landLayers } from './landLayers.ts'
import { mapNames } from './mapNames.ts'
import { imageScale, type SharedMap } from './mapFrame.ts'
import { neatLine } from './neatLine.ts'
import { signMarkup } from './signMarkup.ts'
import { round } from './svgText.ts'

type MapRequest = Pick<SharedMap, 'index' | 'place' | 'words' | 'plate'> & { readonly land: WorldShapes }

/** Share of the world's width below which no frame shrinks, so that coasts keep their shape. */
const leastExtent = 0.085
const inLight = paletteOf({ theme: 'light', contrast: 'normal' })

export function sharedMap({ land, ...request }: MapRequest): string {
  const { index, place, plate } = request
  const frame = frameOf(index, place)
  const world = Math.min(plate.width / frame.width, plate.height / frame.height)
  const at = ({ x, y }: WorldPoint): WorldPoint => ({
    x: plate.x + plate.width / 2 + (x - frame.x) * world,
    y: plate.y + plate.height / 2 + (y - frame.y) * world,
  })
  const map: SharedMap = { ...request, frame, world, at }
  const rank = (city: CityEntry): number => Number(city.id === place?.id)
  const cities = index.cities.toSorted((a, b) => rank(a) - rank(b))
  return [
    landLayers(land, map),
    ...cities.map((city) => thread(city, map)),
    ...cities.map((city) => sign(city, map)),
    signMarkup(homeSign, at(project(index.home.position)), signRadius * imageScale),
    mapNames(map),
    neatLine(map),
  ].join('')
}

/** Both ends of the thread, or every place. */
function frameOf({ home, cities }: AtlasIndex, place: CityEntry | null): Frame {
  if (place === null)
    return frameAround(
      [home, ...cities].map(({ position }) => position),
      0.07,
    )
  const frame = frameAround(greatCircle(home.position, place.position), 0.28)
  return {
    ...frame,
    width: Math.max(frame.width, leastExtent),
    height: Math.max(frame.height, leastExtent),
  }
}

function thread(city: CityEntry, { index, place, at }: SharedMap): string {
  const current = currentPartnership(city)
  if (current === undefined) return ''
  const path = greatCircle(index.home.position, city.position, 50)
    .map((point) => at(project(point)))
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('')
  const isQuiet = place !== null && city.id !== place.id
  const width = (place === null || isQuiet ? 1.6 : 3) * imageScale
  const dash = dashes[current.status].map((length) => length * imageScale).join(' ')
  const stroke = (colour: string, breadth: number, opacity: number, more = ''): string =>
    `<path fill="none" stroke="${colour}" stroke-width="${round(breadth)}" stroke-opacity="${opacity}"${more} d="${path}"/>`
  return [
    isQuiet ? '' : stroke(inLight('land'), width + 3, 0.75),
    stroke(
      inLight(tokenFor(current.kind, current.status)),
      width,
      isQuiet ? 0.3 : 1,
      dash === '' ? ' stroke-linecap="round"' : ` stroke-dasharray="${dash}"`,
    ),
  ].join('')
}

function sign(city: CityEntry, { place, at }: SharedMap): string {
  const current = currentPartnership(city)
  if (current === undefined) return ''
  const size = place === null ? 0.9 : city.id === place.id ? 1.4 : 0.6
  return signMarkup(
    signOf(current.kind, current.status),
    at(project(city.position)),
    signRadius * size * imageScale,
  )
}
