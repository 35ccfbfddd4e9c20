/** The part of the static map that never changes, as a string of SVG: sea bands, land, countries, lakes, borders, coast. */
import * as z from 'zod/mini'
import { project } from '../../core/geo/mercator.ts'

/** Land shapes in the units of `viewBox`, which is the square of the whole Web Mercator world. */
export const WorldShapes = z.object({
  viewBox: z.string().check(z.regex(/^0 0 \d+ \d+$/)),
  land: z.string(),
  lakes: z.string(),
  borders: z.string(),
  disputed: z.string(),
  /** Outlines of the partner countries by ISO 3166-1 alpha-2 code. */
  countries: z.record(z.string().check(z.regex(/^[A-Z]{2}$/)), z.string()),
})
export type WorldShapes = z.infer<typeof WorldShapes>

/** Strokes keep their width in CSS pixels at every size of the map. */
const fixedStroke = 'vector-effect="non-scaling-stroke"'

const path = (part: string, d: string): string => `<path data-part="${part}" ${fixedStroke} d="${d}"/>`

/**
 * The SVG element of the land. Its parts carry `data-part` and `data-country` instead of classes, so that the style
 * sheet reaches them without a name known only to the bundler.
 */
export function landMarkup({ viewBox, land, lakes, borders, disputed, countries }: WorldShapes): string {
  const outline = (part: string): string => `<use data-part="${part}" href="#atlas-land"/>`
  const partners = Object.entries(countries).map(
    ([code, shape]) => `<path data-country="${code}" d="${shape}"/>`,
  )
  return [
    `<svg viewBox="${viewBox}" aria-hidden="true" focusable="false">`,
    `<defs><path id="atlas-land" ${fixedStroke} d="${land}"/></defs>`,
    path('graticule', graticule(Number(viewBox.split(' ')[2]))),
    ['band-3', 'band-2', 'band-1', 'land'].map(outline).join(''),
    `<g data-part="partners">${partners.join('')}</g>`,
    path('lakes', lakes),
    path('borders', borders),
    path('disputed', disputed),
    `${outline('coast')}</svg>`,
  ].join('')
}

/** Meridians and parallels every 10°, from pole to pole of the projection and around the world. */
function graticule(size: number): string {
  const meridians = Array.from({ length: 37 }, (_, i) => `M${round((size * i) / 36)} 0V${size}`)
  const parallels = Array.from({ length: 17 }, (_, i) => {
    const { y } = project([0, i * 10 - 80])
    return `M0 ${round(y * size)}H${size}`
  })
  return [...meridians, ...parallels].join('')
}

const round = (value: number): number => Math.round(value * 100) / 100
