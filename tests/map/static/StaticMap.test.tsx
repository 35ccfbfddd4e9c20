import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { appearancesOf } from '../../../src/core/filter/appearance.ts'
import { noFilter } from '../../../src/core/filter/filter.ts'
import { frameAround } from '../../../src/core/geo/frame.ts'
import { plainView, type View } from '../../../src/core/view/view.ts'
import { Cities } from '../../../src/map/static/Cities.tsx'
import { fitLayout, layoutCities, referenceSizes } from '../../../src/map/static/cityLayout.ts'
import { landMarkup } from '../../../src/map/static/landMarkup.ts'
import { overlap } from '../../../src/map/static/labels.ts'
import { StaticMap } from '../../../src/map/static/StaticMap.tsx'
import { atlas } from './atlas.ts'

const land = landMarkup({
  viewBox: '0 0 4096 4096',
  land: 'M0 0H10V10Z',
  lakes: 'M4 4H5V5Z',
  borders: 'M1 1H2',
  disputed: 'M2 2H3',
  countries: { CN: 'M3 3H4V4Z' },
})
const distance = '7.809 km, Anfangsrichtung Nordost'
const frame = frameAround(
  [atlas.home, ...atlas.cities].map(({ position }) => position),
  0.1,
)

const layoutFor = (selected: string | null) =>
  layoutCities({
    index: atlas,
    locale: 'de',
    selected,
    distance: selected && distance,
    areas: {
      wide: { frame, size: referenceSizes.overview, obstacles: [] },
      narrow: { frame, size: referenceSizes.narrow, obstacles: [] },
    },
  })

const plain = plainView('de', { name: 'map', city: null })

const markupFor = (selected: string | null, view: View = plain) =>
  renderToStaticMarkup(
    <StaticMap
      label="Karte"
      frame={selected ?? 'world'}
      land={land}
      letters={{ north: 'N', south: 'S', east: 'O', west: 'W' }}
      places={
        <Cities
          placesLabel="Orte"
          index={atlas}
          appearances={appearancesOf(atlas.cities, view)}
          locale="de"
          selected={selected}
          hrefFor={(id) => `/de/${id}/`}
          distance={selected && distance}
          layout={layoutFor(selected)}
        />
      }
    />,
  )

const pageFor = (selected: string | null, view?: View): Document =>
  new DOMParser().parseFromString(markupFor(selected, view), 'text/html')

describe('StaticMap', () => {
  it('holds every place as a link with its name', () => {
    const page = pageFor(null)
    for (const place of [atlas.home, ...atlas.cities]) {
      const link = page.querySelector(`a[data-city='${place.id}']`)
      expect(link?.getAttribute('href')).toBe(`/de/${place.id}/`)
      expect(link?.querySelector('title')?.textContent).toBe(place.name.de)
    }
  })

  it('writes no inline style, because the content security policy forbids it', () => {
    expect(markupFor(null)).not.toMatch(/\sstyle=/)
    expect(markupFor('xian')).not.toMatch(/\sstyle=/)
  })

  it('is a region with the given name and shows the given frame', () => {
    const page = pageFor('xian')
    expect(page.querySelector('section')?.getAttribute('aria-label')).toBe('Karte')
    expect(page.querySelector('[data-frame]')?.getAttribute('data-frame')).toBe('xian')
  })

  it('says which place is chosen, and writes the distance on its thread', () => {
    const page = pageFor('xian')
    expect(page.querySelector('a[aria-current]')?.getAttribute('data-city')).toBe('xian')
    expect(page.querySelector('[data-role="chosen"]')?.getAttribute('data-thread')).toBe('xian')
    expect(page.body.textContent).toContain(distance)
    expect(pageFor(null).body.textContent).not.toContain(distance)
  })

  it('places markers by percentages of the world, so that only the plate changes its size', () => {
    const marker = pageFor(null).querySelector("a[data-city='xian']")?.closest('svg')
    expect(marker?.getAttribute('x')).toBe(`${Number(((108.94 / 360 + 0.5) * 100).toFixed(5))}%`)
  })

  it('takes the land over as it is', () => {
    expect(markupFor(null)).toContain(land)
  })
})

describe('places under a filter', () => {
  const projects = { ...plain, filter: { ...noFilter, kind: ['project' as const] } }
  const fadedIn = (page: Document) =>
    [...page.querySelectorAll('a[data-faded]')].map((link) => link.getAttribute('data-city'))
  const signOf = (page: Document, id: string) =>
    page.querySelector(`a[data-city='${id}'] > g`)?.getAttribute('transform')

  it('fade where they do not match: a smaller sign, a thread that recedes, still a link', () => {
    const page = pageFor(null, projects)
    expect(fadedIn(page)).toEqual(['amiens', 'rostov', 'xian', 'netanya'])
    expect(signOf(page, 'xian')).toBe('scale(4.48)')
    expect(signOf(page, 'dura')).toBe('scale(5.6)')
    expect(page.querySelectorAll('[data-thread][data-role="faded"]')).toHaveLength(4)
    expect(page.querySelector("a[data-city='xian']")?.getAttribute('href')).toBe('/de/xian/')
  })

  it('have their threads under those of places that match', () => {
    const threads = [...pageFor(null, projects).querySelectorAll('[data-thread]')]
    expect(threads.at(-1)?.getAttribute('data-thread')).toBe('dura')
  })

  it('do not fade when chosen, and home never does', () => {
    expect(fadedIn(pageFor('xian', projects))).not.toContain('xian')
    expect(signOf(pageFor(null, projects), 'dortmund')).toBe('scale(5.6)')
  })

  it('answer the goal of a goal’s page without script', () => {
    const page = pageFor(null, plainView('de', { name: 'goal', goal: 6 }))
    expect(fadedIn(page)).toEqual(['amiens', 'rostov', 'netanya', 'dura'])
  })
})

describe('places in a year', () => {
  const drawnIn = (year: number) =>
    [...pageFor(null, { ...plain, year }).querySelectorAll('a[data-city]')].map((link) =>
      link.getAttribute('data-city'),
    )

  it('are neither drawn nor to be reached before their time', () => {
    expect(drawnIn(1989)).toEqual(['rostov', 'dortmund'])
    expect(drawnIn(1977)).toEqual(['dortmund'])
    expect(pageFor(null, { ...plain, year: 1989 }).querySelectorAll('[data-thread]')).toHaveLength(1)
  })

  it('have the sign of that year', () => {
    const dashOf = (year: number | null) =>
      pageFor(null, { ...plain, year }).querySelector('[data-thread="amiens"] [stroke-dasharray]')
    expect(dashOf(1995)).toBeNull()
    expect(dashOf(2001)).not.toBeNull()
  })
})

describe('layoutCities', () => {
  it('keeps the names and the distance apart in both areas', () => {
    for (const area of [layoutFor('xian').wide, layoutFor('xian').narrow]) {
      const boxes = [...area.labels.values(), ...(area.distance ? [area.distance.label] : [])].map(
        ({ box }) => box,
      )
      expect(boxes.length).toBeGreaterThan(3)
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1)) expect(overlap(a, b)).toBe(false)
    }
  })

  it('moves Netanya and Dura apart and leaves the others in their place', () => {
    expect([...layoutFor(null).moves.keys()].toSorted()).toEqual(['dura', 'netanya'])
  })

  it('gives the chosen place its name before all others', () => {
    expect(layoutFor('xian').narrow.labels.has('xian')).toBe(true)
  })

  it('names no place that lies outside the area', () => {
    const bounds = frameAround([atlas.home.position, [2.3, 49.89]], 0.5)
    const area = { frame: bounds, size: referenceSizes.narrow, obstacles: [] }
    const { labels } = layoutCities({
      index: atlas,
      locale: 'de',
      selected: null,
      distance: null,
      areas: { wide: area, narrow: area },
    }).wide
    expect([...labels.keys()].toSorted()).toEqual(['amiens', 'dortmund'])
  })

  it('shrinks the area to press where places are close, but not below 9 px', () => {
    const { hitRadius } = layoutFor(null)
    expect(hitRadius.get('xian')).toBe(22)
    expect(hitRadius.get('dura')).toBe(9)
  })
})

describe('fitLayout', () => {
  const request = { index: atlas, locale: 'de', selected: 'xian', distance } as const
  const reference = layoutFor('xian')
  const area = { frame, size: referenceSizes.overview, obstacles: [] }

  it('moves nothing in an area of the size for which the names were placed', () => {
    const { labels, distance: text } = fitLayout(reference, request, 'wide', area).wide
    for (const [id, { dx, dy }] of reference.wide.labels) expect(labels.get(id)).toMatchObject({ dx, dy })
    expect(text?.at).toEqual(reference.wide.distance?.at)
    expect(text?.label.dx).toBe(reference.wide.distance?.label.dx)
  })

  it('brings a name to another side when something lies over it, and leaves the others', () => {
    const covered = reference.wide.labels.get('xian')?.box
    if (covered === undefined) throw new Error('Xi’an has no name')
    const { labels } = fitLayout(reference, request, 'wide', { ...area, obstacles: [covered] }).wide
    expect(labels.get('dortmund')).toMatchObject({ dx: reference.wide.labels.get('dortmund')?.dx })
    for (const { box } of labels.values()) expect(overlap(box, covered)).toBe(false)
  })

  it('leaves no name over the edge of a smaller area', () => {
    const size = { width: 500, height: 380 }
    for (const { box } of fitLayout(reference, request, 'wide', { ...area, size }).wide.labels.values()) {
      expect(box.x).toBeGreaterThan(0)
      expect(box.x + box.width).toBeLessThan(size.width)
      expect(box.y + box.height).toBeLessThan(size.height)
    }
  })
})
