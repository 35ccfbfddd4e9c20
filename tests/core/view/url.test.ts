import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatView, parseView } from '../../../src/core/view/url.ts'
import { facetValues } from '../../../src/core/filter/filter.ts'
import { tidy } from '../../../src/core/view/query.ts'
import { mostCompared, plainView, type View } from '../../../src/core/view/view.ts'

const ids = ['xian', 'novi-sad', 'leeds', 'amiens']
const ground = {
  base: '/',
  cities: new Set(ids),
  documents: new Set(['about', 'project/wells']),
  lastYear: 2026,
}
const parse = (address: string, base = '/'): View =>
  parseView(new URL(`https://atlas.example${address}`), { ...ground, base })

const start = plainView('de', { name: 'map', city: null })

const pages = fc.constantFrom<View['page']>(
  { name: 'map', city: null },
  { name: 'map', city: 'xian' },
  { name: 'map', city: 'novi-sad' },
  { name: 'goal', goal: 17 },
  { name: 'time' },
  { name: 'goals' },
  { name: 'compare' },
  { name: 'list' },
  { name: 'document', path: 'about' },
  { name: 'document', path: 'project/wells' },
  { name: 'not-found' },
)
const cameras = fc.record({
  zoom: fc.integer({ min: 50, max: 900 }).map((hundredths) => hundredths / 100),
  center: fc
    .tuple(fc.integer({ min: -180_000, max: 179_999 }), fc.integer({ min: -85_000, max: 85_000 }))
    .map(([lng, lat]): [number, number] => [lng / 1000, lat / 1000]),
})
const filters = fc.record({
  kind: fc.subarray([...facetValues.kind]),
  status: fc.subarray([...facetValues.status]),
  continent: fc.subarray([...facetValues.continent]),
  goal: fc.subarray([...facetValues.goal]),
  field: fc.subarray([...facetValues.field]),
  theme: fc.subarray([...facetValues.theme]),
})
const views: fc.Arbitrary<View> = fc
  .record({
    locale: fc.constantFrom('de', 'en'),
    page: pages,
    camera: fc.option(cameras),
    projection: fc.constantFrom('flat', 'globe', 'azimuthal'),
    filter: filters,
    query: fc.string({ unit: 'binary', maxLength: 100 }).map(tidy),
    year: fc.option(fc.integer({ min: 1945, max: 2025 })),
    compare: fc.shuffledSubarray(ids, { maxLength: mostCompared }),
    lens: fc.constantFrom('goals', null),
    isEmbedded: fc.boolean(),
  })
  .map((view) => (view.projection === 'azimuthal' ? { ...view, camera: null } : view))

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

  it('writes an address that was written once in the same way again', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
        const address = formatView(parse(`${path || '/'}?${query}`), '/')
        expect(formatView(parse(address), '/')).toBe(address)
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
    ['/de/?at=3/48/179.9996', { ...start, camera: { zoom: 3, center: [-180, 48] } }],
    ['/de/?view=azimuthal&at=3/48/8', { ...start, projection: 'azimuthal' }],
    ['/de/?at=0/48/8', { ...start, camera: { zoom: 0.5, center: [8, 48] } }],
    ['/de/?at=NaN/NaN/NaN', start],
    ['/de/?at=1e9/0/0', start],
    ['/de/?at=120/48/8', { ...start, camera: { zoom: 9, center: [8, 48] } }],
    ['/de/?at=3/48/8&at=nonsense', { ...start, camera: { zoom: 3, center: [8, 48] } }],
    ['/de/?%00=%ff&view=globe', { ...start, projection: 'globe' }],
    ['/de/about/', { ...start, page: { name: 'document', path: 'about' } }],
    ['/de/project/wells/', { ...start, page: { name: 'document', path: 'project/wells' } }],
    ['/de/project/', { ...start, page: { name: 'not-found' } }],
    ['/de/project/wells/x/', { ...start, page: { name: 'not-found' } }],
    ['/de/goal/18/', { ...start, page: { name: 'not-found' } }],
    ['/de/goal/06/', { ...start, page: { name: 'not-found' } }],
    ['/de/goal/6/x/', { ...start, page: { name: 'not-found' } }],
    ['/de/time/1982/', { ...start, page: { name: 'not-found' } }],
    ['/de/?kind=', start],
    ['/de/?kind=TWIN', { ...start, filter: { ...start.filter, kind: ['twin'] } }],
    [
      '/de/?kind=project.twin.twin.empire',
      { ...start, filter: { ...start.filter, kind: ['twin', 'project'] } },
    ],
    ['/de/?goal=17.4.0.18.4e0.-4', { ...start, filter: { ...start.filter, goal: [4, 17] } }],
    ['/de/?field=toString.__proto__.water', { ...start, filter: { ...start.filter, field: ['water'] } }],
    ['/de/?__proto__=twin&constructor=1', start],
    ['/de/?year=1982', { ...start, year: 1982 }],
    ['/de/?year=1700', { ...start, year: 1945 }],
    ['/de/?year=2026', start],
    ['/de/?year=9999', start],
    ['/de/?year=19.82', start],
    ['/de/?year=-1982', start],
    ['/de/?year=1982.5', start],
    ['/de/?compare=xian.atlantis.xian.leeds', { ...start, compare: ['xian', 'leeds'] }],
    ['/de/?compare=xian.leeds.amiens.novi-sad', { ...start, compare: ['xian', 'leeds', 'amiens'] }],
    ['/de/?compare=../../etc/passwd', start],
    ['/de/?lens=glass', start],
    ['/de/?lens=goals&embed', { ...start, lens: 'goals', isEmbedded: true }],
    ['/de/?q=%3Cscript%3Ealert(1)%3C/script%3E', { ...start, query: '<script>alert(1)</script>' }],
    ['/de/?q=%F0%9F%92', { ...start, query: '\uFFFD' }],
    ['/de/?q=++a%00%09b++', { ...start, query: 'a b' }],
    [`/de/?q=${'x'.repeat(9000)}`, { ...start, query: 'x'.repeat(80) }],
    // As they were written before migration 1.
    ['/de/?goal=4,17', { ...start, filter: { ...start.filter, goal: [4, 17] } }],
    ['/de/?goal=4&goal=17', { ...start, filter: { ...start.filter, goal: [4, 17] } }],
    ['/de/?compare=leeds,xian', { ...start, compare: ['leeds', 'xian'] }],
  ] as const)('reads %s as the nearest sensible view', (address, view) => {
    expect(parse(address)).toEqual(view)
  })
})

describe('formatView', () => {
  it('leaves out what is the default', () => {
    expect(formatView({ ...start, page: { name: 'map', city: 'xian' } }, '/')).toBe('/de/city/xian/')
  })

  it('writes several values of a key joined by dots, in one order', () => {
    const view: View = {
      ...start,
      filter: { ...start.filter, goal: [4, 17], kind: ['twin'] },
      query: 'Zwickau & Leeds',
      year: 1982,
      compare: ['leeds', 'xian'],
      isEmbedded: true,
    }
    expect(formatView(view, '/')).toBe(
      '/de/?kind=twin&goal=4.17&q=Zwickau+%26+Leeds&year=1982&compare=leeds.xian&embed',
    )
  })

  it('puts the middle of the map area as zoom, latitude and longitude', () => {
    const camera = { zoom: 3.5, center: [108.942, 34.261] } as const
    expect(formatView({ ...start, camera: { ...camera, center: [...camera.center] } }, '/')).toBe(
      '/de/?at=3.5/34.261/108.942',
    )
  })
})

describe('an address of which nothing is known yet but that it was prerendered', () => {
  const has = () => true
  const pageAt = (path: string): View['page'] =>
    parseView(new URL(`https://atlas.example/de/${path}`), {
      base: '/',
      cities: { has },
      documents: { has },
      lastYear: Infinity,
    }).page

  it.each<[string, View['page']]>([
    ['', { name: 'map', city: null }],
    ['city/xian/', { name: 'map', city: 'xian' }],
    ['goal/6/', { name: 'goal', goal: 6 }],
    ['list/', { name: 'list' }],
    ['404/', { name: 'not-found' }],
    ['about/', { name: 'document', path: 'about' }],
    ['project/wells/', { name: 'document', path: 'project/wells' }],
  ])('is read as what it is: /de/%s', (path, page) => {
    expect(pageAt(path)).toEqual(page)
  })
})
