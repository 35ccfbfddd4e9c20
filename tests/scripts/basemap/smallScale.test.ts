// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { areaKm2 } from '../../../scripts/basemap/shapes.ts'
import { smallScaleWorld } from '../../../scripts/basemap/smallScale.ts'
import { degrees, drawWorld, readBoundaries } from '../../../scripts/basemap/world.ts'

const boundaries = readBoundaries('50m')
const pointsOf = ({ land }: ReturnType<typeof drawWorld>): number => land.flat(2).length

describe('smallScaleWorld', () => {
  const worlds = [0, 1, 2].map((zoom) => smallScaleWorld(boundaries, zoom))

  it('has fewer points the smaller the scale', () => {
    const counts = [...worlds, drawWorld(boundaries, degrees)].map(pointsOf)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(new Set(counts).size).toBe(4)
  })

  it('keeps the land of every country that is large enough to be seen, to a twentieth', () => {
    const [world] = worlds
    const areaOf = (iso: string): number =>
      (world?.countries.find((country) => country.iso === iso)?.polygons ?? [])
        .map(([shore = []]) => areaKm2(shore))
        .reduce((sum, area) => sum + area, 0)
    for (const [iso, known] of [
      ['CN', 9_500_000],
      ['IS', 103_000],
      ['GH', 239_000],
      ['RO', 238_000],
    ] as const)
      expect(Math.abs(areaOf(iso) / known - 1)).toBeLessThan(0.05)
  })
})
