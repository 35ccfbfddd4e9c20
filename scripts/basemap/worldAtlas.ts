/** Reads Natural Earth's countries from the `world-atlas` package. */
import { readFileSync } from 'node:fs'
import countryCodes from 'i18n-iso-countries'
import * as z from 'zod/mini'
import { decodeArcs, quantisedArcs } from './quantised.ts'
import type { UnitTopology } from './unitTopology.ts'

export type Resolution = '10m' | '50m'

const named = { id: z.optional(z.string()), properties: z.object({ name: z.string() }) }
const Polygon = z.array(z.array(z.int()))
const Source = z.object({
  ...quantisedArcs,
  objects: z.object({
    countries: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), arcs: Polygon, ...named }),
          z.object({ type: z.literal('MultiPolygon'), arcs: z.array(Polygon), ...named }),
        ]),
      ),
    }),
  }),
})

/** The units as Natural Earth draws them, in degrees. Units without an ISO code of their own get none here. */
export function readWorldAtlas(resolution: Resolution): UnitTopology {
  const file = new URL(`countries-${resolution}.json`, import.meta.resolve('world-atlas/package.json'))
  const { objects, ...points } = Source.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    arcs: decodeArcs(points),
    units: objects.countries.geometries.map((geometry) => ({
      name: geometry.properties.name,
      iso: (geometry.id && countryCodes.numericToAlpha2(geometry.id)) || null,
      polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs,
    })),
  }
}
