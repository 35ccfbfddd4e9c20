/** A map with the threads from the home city to the places, as SVG without its frame. */
import type { CityEntry } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import { greatCircle } from '../../src/core/geo/greatCircle.ts'
import { project, type WorldPoint } from '../../src/core/geo/mercator.ts'
import { tokenFor } from '../../src/map/scene/palette.ts'
import { dashes, homeSign, signOf, signRadius } from '../../src/map/scene/symbols.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { type DrawnMap, round } from './drawnMap.ts'
import { landLayers } from './landLayers.ts'
import type { MapLabels } from './mapLabels.ts'
import { signMarkup } from './signMarkup.ts'

type Details = Pick<MapLabels, 'moves'> & {
  /** Drawn between sea and land. */
  readonly onSea?: string
}

export function worldMap(land: WorldShapes, map: DrawnMap, { moves, onSea }: Details): string {
  const { index, place, at, scale, colour } = map
  const rank = (city: CityEntry): number => Number(city.id === place?.id)
  const cities = index.cities.toSorted((a, b) => rank(a) - rank(b))
  const pointOf = ({ id, position }: CityEntry): WorldPoint => {
    const [{ x, y }, move] = [at(project(position)), moves.get(id)]
    return { x: x + (move?.x ?? 0), y: y + (move?.y ?? 0) }
  }
  return [
    landLayers(land, map, onSea),
    ...cities.map((city) => thread(city, map)),
    ...cities.map((city) => sign(city, pointOf(city), map)),
    signMarkup(homeSign, pointOf(index.home), signRadius * scale, colour),
  ].join('')
}

function thread(city: CityEntry, { index, place, at, scale, colour }: DrawnMap): string {
  const current = currentPartnership(city)
  if (current === undefined) return ''
  const path = greatCircle(index.home.position, city.position, 50)
    .map((point) => at(project(point)))
    .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`)
    .join('')
  const isQuiet = place !== null && city.id !== place.id
  const width = (place === null || isQuiet ? 1.6 : 3) * scale
  const dash = dashes[current.status].map((length) => length * scale).join(' ')
  const stroke = (token: string, breadth: number, opacity: number, more = ''): string =>
    `<path fill="none" stroke="${token}" stroke-width="${round(breadth)}" stroke-opacity="${opacity}"${more} d="${path}"/>`
  return [
    isQuiet ? '' : stroke(colour('land'), width + 3, 0.75),
    stroke(
      colour(tokenFor(current.kind, current.status)),
      width,
      isQuiet ? 0.3 : 1,
      dash === '' ? ' stroke-linecap="round"' : ` stroke-dasharray="${dash}"`,
    ),
  ].join('')
}

function sign(city: CityEntry, point: WorldPoint, { place, scale, colour }: DrawnMap): string {
  const current = currentPartnership(city)
  if (current === undefined) return ''
  const size = place === null ? 0.9 : city.id === place.id ? 1.4 : 0.6
  return signMarkup(signOf(current.kind, current.status), point, signRadius * size * scale, colour)
}
