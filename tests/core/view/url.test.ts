import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatView, parseView } from '../../../src/core/view/url.ts'
import type { View } from '../../../src/core/view/view.ts'

const ground = { base: '/', cities: new Set(['xian', 'novi-sad']) }
const parse = (address: string, base = '/'): View =>
  parseView(new URL(`https://atlas.example${address}`), { ...ground, base })

const start: View = { locale: 'de', page: { name: 'map', city: null }, camera: null, projection: 'flat' }

const pages = fc.constantFrom<View['page']>(
  { name: 'map', city: null },
  { name: 'map', city: 'xian' },
  { name: 'map', city: 'novi-sad' },
  { name: 'list' },
  { name: 'about' },
)
const cameras = fc.record({
  zoom: fc.integer({ min: 50, max: 900 }).map((hundredths) => hundredths / 100),
  center: fc
    .tuple(fc.integer({ min: -180_000, max: 179_999 }), fc.integer({ min: -85_000, max: 85_000 }))
    .map(([lng, lat]): [number, number] => [lng / 1000, lat / 1000]),
})
const views: fc.Arbitrary<View> = fc.record({
  locale: fc.constantFrom('de', 'en'),
  page: pages,
  camera: fc.option(cameras),
  projection: fc.constantFrom('flat', 'globe'),
})

describe('parseView', () => {
  it('reads back every view that formatView writes', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(formatView(view, '/'))).toEqual(view)
      }),
    )
  })

  it('reads back views of an atlas in a sub-folder', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parse(formatView(view, '/world/atlas/'), '/world/atlas/')).toEqual(view)
      }),
    )
  })

  it('turns any address at all into a view', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        expect(['de', 'en']).toContain(parse(`${path || '/'}?${query}`).locale)
      }),
    )
  })

  it.each([
    ['/', start],
    ['/de', start],
    ['/de/index.html', start],
    ['/en/', { ...start, locale: 'en' }],
    ['/de/city/XIAN/', { ...start, page: { name: 'map', city: 'xian' } }],
    ['/de/city/atlantis/', { ...start, page: { name: 'not-found' } }],
    ['/de/city/xian/extra/', { ...start, page: { name: 'not-found' } }],
    ['/de/city/', { ...start, page: { name: 'not-found' } }],
    ['/fr/', { ...start, page: { name: 'not-found' } }],
    ['/de/?view=cube', start],
    ['/de/?at=', start],
    ['/de/?at=3/48', start],
    ['/de/?at=3/91/8', { ...start, camera: { zoom: 3, center: [8, 85] } }],
    ['/de/?at=3/-120/8', { ...start, camera: { zoom: 3, center: [8, -85] } }],
    ['/de/?at=3/48/181', { ...start, camera: { zoom: 3, center: [-179, 48] } }],
    ['/de/?at=3/48/-200.5', { ...start, camera: { zoom: 3, center: [159.5, 48] } }],
    ['/de/?at=3/48/999', { ...start, camera: { zoom: 3, center: [-81, 48] } }],
    ['/de/?at=0/48/8', { ...start, camera: { zoom: 0.5, center: [8, 48] } }],
    ['/de/?at=NaN/NaN/NaN', start],
    ['/de/?at=1e9/0/0', start],
    ['/de/?at=120/48/8', { ...start, camera: { zoom: 9, center: [8, 48] } }],
    ['/de/?at=3/48/8&at=nonsense', { ...start, camera: { zoom: 3, center: [8, 48] } }],
    ['/de/?%00=%ff&view=globe', { ...start, projection: 'globe' }],
  ] as const)('reads %s as the nearest sensible view', (address, view) => {
    expect(parse(address)).toEqual(view)
  })
})

describe('formatView', () => {
  it('leaves out what is the default', () => {
    expect(formatView({ ...start, page: { name: 'map', city: 'xian' } }, '/')).toBe('/de/city/xian/')
  })

  it('puts the middle of the map area as zoom, latitude and longitude', () => {
    const camera = { zoom: 3.5, center: [108.942, 34.261] } as const
    expect(formatView({ ...start, camera: { ...camera, center: [...camera.center] } }, '/')).toBe(
      '/de/?at=3.5/34.261/108.942',
    )
  })
})
