import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { toScene } from '../../../src/map/scene/toScene.ts'
import { aLook, anAtlas, aView, someLabels } from './anAtlas.ts'

const atlas = anAtlas()

function featuresOf(style: StyleSpecification, source: string) {
  const spec = style.sources[source]
  if (spec?.type !== 'geojson' || typeof spec.data === 'string' || spec.data.type !== 'FeatureCollection')
    throw new Error(`${source} holds no features`)
  return spec.data.features
}

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
              expect(scene.selected).toBe(city)
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
    for (const colour of colours) expect(JSON.stringify(colour)).toContain('["get",')
  })

  it('greys the thread of an ended partnership', () => {
    const { style } = toScene(atlas, aView(), aLook())
    expect(propertiesOf(style, 'threads', 'gone')).toMatchObject({ token: 'resting', status: 'ended' })
  })

  it('tints the countries of partners that have not ended', () => {
    const { style } = toScene(atlas, aView(), aLook())
    expect(layerOf(style, 'land')).toHaveProperty(
      ['paint', 'fill-color'],
      expect.arrayContaining([
        ['in', ['get', 'iso'], ['literal', ['DE', 'CN', 'RU', 'US', 'UA', 'KE', 'PT']]],
      ]),
    )
  })

  it('stresses no country for a resting partnership', () => {
    const tint = JSON.stringify(layerOf(toScene(atlas, aView(), aLook()).style, 'land'))
    expect(tint).toContain('"xian","CN"')
    expect(tint).not.toContain('rostov-on-don')
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
    expect(toScene(atlas, aView('atlantis'), aLook()).selected).toBeNull()
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
