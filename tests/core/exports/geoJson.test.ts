// @vitest-environment node
import { check } from '@placemarkio/check-geojson'
import fc from 'fast-check'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it } from 'vitest'
import { partnersTable } from '../../../src/core/exports/partners.ts'
import { aCity, aDataset } from '../../support/dataset.ts'
import { publicDataset } from '../../support/publicDataset.ts'
import { textOf } from './openDataset.ts'

function read(text: string): FeatureCollection {
  const parsed = check(text)
  if (parsed.type !== 'FeatureCollection') throw new Error('No FeatureCollection.')
  return parsed
}

const places = read(textOf('partners.geojson', publicDataset))

describe('partners.geojson', () => {
  it('has every place but home as a point, with an id of its own', () => {
    const others = publicDataset.cities.filter(({ id }) => id !== publicDataset.site.home)
    expect(places.features).toHaveLength(others.length)
    expect(new Set(places.features.map(({ id }) => id))).toEqual(new Set(others.map(({ id }) => id)))
    for (const { id, geometry } of places.features) {
      const position = others.find((city) => city.id === id)?.position
      expect(geometry).toEqual({ type: 'Point', coordinates: position })
    }
  })

  it('has flat properties that the dictionary of the table explains, and nothing the standard took away', () => {
    const known = new Set(partnersTable.columns.map(({ name }) => name))
    for (const { properties } of places.features)
      for (const [name, value] of Object.entries(properties ?? {})) {
        expect(known.has(name)).toBe(true)
        expect(value === null || typeof value !== 'object').toBe(true)
      }
    expect(places).not.toHaveProperty('crs')
  })

  it('says under which licence it stands, whose data is in it and from when', () => {
    expect(places).toMatchObject({ licence: { name: 'CC BY 4.0' }, asOf: publicDataset.site.asOf })
    expect(JSON.stringify(places)).toContain('Countries States Cities Database (ODbL 1.0)')
  })

  it('has a box around all points, wherever they lie', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -90, max: 90, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (positions) => {
        const cities = positions.map((one, at) => aCity(`place-${at}`, { position: one }))
        const text = textOf('partners.geojson', aDataset({ cities: [home, ...cities] }))
        const [west = NaN, south = NaN, east = NaN, north = NaN] = read(text).bbox ?? []
        for (const [lng, lat] of positions)
          expect(lng >= west && lng <= east && lat >= south && lat <= north).toBe(true)
        const edges = [west, south, east, north].map((edge) => edge + 0)
        expect(positions.flat().map((edge) => edge + 0)).toEqual(expect.arrayContaining(edges))
      }),
      { numRuns: 30 },
    )
  })

  it('has no box where there is no place', () => {
    const empty = read(textOf('partners.geojson', aDataset({ cities: [home] })))
    expect(empty.features).toEqual([])
    expect(empty.bbox).toBeUndefined()
  })

  it('is refused by the reader where it is broken', () => {
    expect(() => read('{"type":"FeatureCollection","features":[{"type":"Feature"}]}')).toThrow()
  })
})

const [, home = aCity('dortmund')] = aDataset().cities
