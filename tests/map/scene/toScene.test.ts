import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../src/core/filter/filter.ts'
import { toScene } from '../../../src/map/scene/toScene.ts'
import { featuresOf } from './featuresOf.ts'
import { aLook, anAtlas, aView, someLabels } from './anAtlas.ts'

const atlas = anAtlas()

const propertiesOf = (style: StyleSpecification, source: string, id: string) =>
  featuresOf(style, source).find((feature) => feature.properties?.['id'] === id)?.properties

const layerOf = (style: StyleSpecification, id: string) => style.layers.find((layer) => layer.id === id)

describe('toScene', () => {
  for (const theme of ['light', 'dark'] as const)
    for (const contrast of ['normal', 'more', 'forced'] as const)
      for (const locale of ['de', 'en'] as const)
        for (const projection of ['flat', 'globe'] as const)
          for (const city of [null, 'xian', 'rostov-on-don'])
            it(`makes a valid style: ${theme}, ${contrast}, ${locale}, ${projection}, ${city ?? 'nothing'} chosen`, () => {
              const look = aLook({ theme, contrast, locale })
              const scene = toScene(atlas, aView(city, { projection, locale }), look, someLabels)
              expect(validateStyleMin(scene.style)).toEqual([])
              expect(scene.state.selected).toBe(city ?? '')
            })

  it('makes a valid style of an atlas without partners', () => {
    expect(validateStyleMin(toScene(anAtlas([]), aView(), aLook()).style)).toEqual([])
  })

  it('gives the identical style while only choice, camera and size change', () => {
    const first = toScene(atlas, aView(), aLook())
    const next = toScene(
      atlas,
      aView('xian', { camera: { center: [0, 0], zoom: 3 } }),
      aLook({ size: { width: 1, height: 1 } }),
    )
    expect(next.style).toBe(first.style)
  })

  it('gives the identical style for every filter and year', () => {
    const first = toScene(atlas, aView(), aLook())
    const next = toScene(
      atlas,
      aView(null, { filter: { ...noFilter, kind: ['project'] }, year: 1995 }),
      aLook(),
    )
    expect(next.style).toBe(first.style)
    expect(next.state).not.toEqual(first.state)
  })

  it('gives another style for another language', () => {
    const german = toScene(atlas, aView(), aLook({ locale: 'de' })).style
    const english = toScene(atlas, aView(), aLook({ locale: 'en' })).style
    expect(german).not.toBe(english)
    expect(propertiesOf(german, 'places', 'xian')?.['name']).toBe('xian-de')
    expect(propertiesOf(english, 'places', 'xian')?.['name']).toBe('xian-en')
  })

  it('names countries in the language of the page', () => {
    const { style } = toScene(atlas, aView(), aLook({ locale: 'en' }), someLabels)
    expect(featuresOf(style, 'names').map((feature) => feature.properties?.['name'])).toEqual([
      'China',
      'North Sea',
    ])
  })

  it('shows the last of several partnerships', () => {
    const { style } = toScene(atlas, aView(), aLook())
    expect(propertiesOf(style, 'places', 'zhytomyr')?.['sign']).toBe('twin/active')
    expect(propertiesOf(style, 'threads', 'zhytomyr')).toMatchObject({ token: 'thread', status: 'active' })
  })

  it('colours fills and texts by feature throughout: a shader program each', () => {
    const { layers } = toScene(atlas, aView(), aLook(), someLabels).style
    const colours = layers.flatMap((layer) =>
      layer.type === 'fill'
        ? [layer.paint?.['fill-color']]
        : layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined
          ? [layer.paint?.['text-color']]
          : [],
    )
    expect(colours.length).toBeGreaterThan(4)
    for (const colour of colours) expect(JSON.stringify(colour)).toMatch(/\["(get|feature-state)",/)
  })

  it('greys the thread of an ended partnership', () => {
    const { style } = toScene(atlas, aView(), aLook())
    expect(propertiesOf(style, 'threads', 'gone')).toMatchObject({ token: 'resting', status: 'ended' })
  })

  it('tints the countries of partners that have not ended, and follows the year', () => {
    const tintedIn = (year: number | null) => toScene(atlas, aView(null, { year }), aLook()).state.tinted
    expect(tintedIn(null)).toEqual(['DE', 'CN', 'RU', 'US', 'UA', 'KE', 'PT'])
    expect(tintedIn(1989)).toEqual(['DE'])
  })

  it('stresses the country of the chosen place, but none for a resting partnership', () => {
    const stressed = (city: string | null) => toScene(atlas, aView(city), aLook()).state.stressed
    expect(stressed('xian')).toBe('CN')
    expect(stressed('rostov-on-don')).toBe('')
    expect(stressed(null)).toBe('')
  })

  it('dashes threads by status, equally long when chosen', () => {
    const { style } = toScene(atlas, aView(), aLook())
    expect(layerOf(style, 'thread-resting')).toHaveProperty(
      ['paint', 'line-dasharray'],
      ['case', expect.anything(), ['literal', [7 / 3, 5 / 3]], ['literal', [4, 5 / 1.75]]],
    )
    expect(layerOf(style, 'thread-active')).not.toHaveProperty(['paint', 'line-dasharray'])
  })

  it('says the length of a thread in the reader’s notation', () => {
    const { style } = toScene(atlas, aView(), aLook({ locale: 'de' }))
    const lengths = featuresOf(style, 'threads').map((feature) => feature.properties?.['length'])
    expect(lengths).toContainEqual(expect.stringMatching(/^7\.8\d\d\skm$/u))
  })

  it('has no chosen place for one the atlas does not hold', () => {
    expect(toScene(atlas, aView('atlantis'), aLook()).state.selected).toBe('')
  })

  it('ends the coastal tints by zoom 5.5 and puts them under the land', () => {
    const ids = toScene(atlas, aView(), aLook()).style.layers.map(({ id }) => id)
    const bands = ['band-sea-1', 'band-sea-2', 'band-sea-3']
    for (const band of bands) {
      expect(layerOf(toScene(atlas, aView(), aLook()).style, band)?.maxzoom).toBe(5.5)
      expect(ids.indexOf(band)).toBeLessThan(ids.indexOf('land'))
    }
  })
})
