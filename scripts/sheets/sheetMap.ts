/** The map of a document: a drawing without words, and the words beside it, which are set like all others. */
import type { CityId } from '../../src/core/dataset/city.ts'
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { project } from '../../src/core/geo/mercator.ts'
import { textTokenFor } from '../../src/map/scene/palette.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { type DrawnMap, drawnMap, round } from '../drawnMap/drawnMap.ts'
import { type MapLabel, mapLabels } from '../drawnMap/mapLabels.ts'
import { degreeStep, neatLine } from '../drawnMap/neatLine.ts'
import { worldMap } from '../drawnMap/worldMap.ts'
import { paper, pxPerMm } from './paper.ts'

type SheetMapRequest = {
  readonly index: AtlasIndex
  readonly land: WorldShapes
  readonly locale: Locale
  /** The place whose thread is shown; null for all of them, which are then named. */
  readonly place: CityEntry | null
  readonly distance: string | null
  /** In millimetres. */
  readonly width: number
  readonly height: number
  /** Size of signs, strokes and names; 1 is that of the page. */
  readonly scale: number
}

export type SheetMap = {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** Lengths in millimetres, sizes of fonts in points. */
  readonly labels: readonly Label[]
  /** Colour of the distance. */
  readonly accent: string
}

type Label = Pick<MapLabel, 'text' | 'anchor' | 'x' | 'y' | 'size'> & { readonly place: CityId | null }

export function sheetMap({ land, locale, distance, width, height, ...request }: SheetMapRequest): SheetMap {
  const plate = { x: 0, y: 0, width: round(width * pxPerMm), height: round(height * pxPerMm) }
  const map = drawnMap({ ...request, plate, colour: paper })
  const { index, place } = request
  const named = place === null ? index.cities.map(({ id }) => id) : [place.id]
  const { labels, moves } = mapLabels(map, { locale, distance, named })
  const leaders = labels.flatMap(({ leader }) => (leader === null ? [] : [leader]))
  const lines = leaders.map(
    ({ from, to }) => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
  )
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${plate.width} ${plate.height}">`,
    `<clipPath id="plate"><path d="M0 0H${plate.width}V${plate.height}H0Z"/></clipPath>`,
    `<g clip-path="url(#plate)">${worldMap(land, map, { moves, onSea: graticule(map) })}`,
    `<path fill="none" stroke="${paper('ink')}" stroke-width="${0.8 * request.scale}" d="${lines.join('')}"/>`,
    `</g>${neatLine(map)}</svg>`,
  ].join('')
  return { svg, width, height, labels: labels.map(toMillimetres), accent: accentOf(place) }
}

function accentOf(place: CityEntry | null): string {
  const current = place === null ? undefined : currentPartnership(place)
  return paper(current === undefined ? 'ink' : textTokenFor(current.kind, current.status))
}

const toMillimetres = ({ text, place, anchor, x, y, size }: MapLabel): Label => ({
  text,
  place,
  anchor,
  x: round(x / pxPerMm),
  y: round(y / pxPerMm),
  size: round(size * 0.75),
})

/** Meridians and parallels at the steps of the frame, where they lie on the plate. */
function graticule(map: DrawnMap): string {
  const { plate, at, scale } = map
  const step = degreeStep(map)
  const degrees = (to: number): number[] =>
    Array.from({ length: (2 * to) / step + 1 }, (_, i) => i * step - to)
  const meridians = degrees(180)
    .map((lng) => round(at(project([lng, 0])).x))
    .filter((x) => x > 0 && x < plate.width)
  const parallels = degrees(80)
    .map((lat) => round(at(project([0, lat])).y))
    .filter((y) => y > 0 && y < plate.height)
  const d = [
    ...meridians.map((x) => `M${x} 0V${plate.height}`),
    ...parallels.map((y) => `M0 ${y}H${plate.width}`),
  ]
  return `<path fill="none" stroke="#CCCCCC" stroke-width="${0.6 * scale}" d="${d.join('')}"/>`
}
