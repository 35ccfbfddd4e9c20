import { featureFilter } from '@maplibre/maplibre-gl-style-spec'
import type { StyleSpecification } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { noFilter } from '../../../src/core/filter/filter.ts'
import type { View } from '../../../src/core/view/view.ts'
import type { SceneState } from '../../../src/map/scene/scene.ts'
import { placeLayers } from '../../../src/map/scene/sources.ts'
import { today } from '../../../src/map/scene/stages.ts'
import { toScene } from '../../../src/map/scene/toScene.ts'
import { aLook, anAtlas, aPlace, aView } from './anAtlas.ts'
import { featuresOf } from './featuresOf.ts'

const atlas = anAtlas()

describe('the state of a scene', () => {
  const stateOf = (part: Partial<View>) => toScene(atlas, aView(null, part), aLook()).state

  it('names the places that do not answer the filter', () => {
    expect(stateOf({ filter: { ...noFilter, kind: ['project'] } }).faded).toEqual(
      atlas.cities.map(({ id }) => id).filter((id) => id !== 'pittsburgh' && id !== 'bondo'),
    )
    expect(stateOf({}).faded).toEqual([])
  })

  it('names those that do not work on the goal of a goal’s page', () => {
    expect(stateOf({ page: { name: 'goal', goal: 6 } }).faded).toHaveLength(atlas.cities.length)
  })

  it('changes its year only with what is on the map', () => {
    expect(stateOf({ year: 1989 }).year).toBe(0)
    expect(stateOf({ year: 1990 }).year).toBe(1990)
    expect(stateOf({ year: 2020 }).year).toBe(1990)
    expect(stateOf({ year: null }).year).toBe(today)
  })
})

/** What MapLibre would show of a source: the features that pass the filter of one of its layers. */
function shownBy(layerId: string, state: SceneState, style: StyleSpecification): unknown[] {
  const layer = style.layers.find(({ id }) => id === layerId)
  if (layer === undefined || !('source' in layer) || typeof layer.source !== 'string')
    throw new Error(layerId)
  const { filter } = featureFilter(layer.filter, 'test', { ...state })
  return featuresOf(style, layer.source)
    .filter((feature) => filter({ zoom: 3 }, { type: 1, properties: feature.properties ?? {} }))
    .map((feature) => feature.properties?.['id'])
}

describe('the layers', () => {
  const turning = aPlace('turning', [2, 49], 'FR', [['twin', 'active']])
  const changed = anAtlas([
    {
      ...turning,
      turns: [
        { date: '2000', turn: 'rests' },
        { date: '2004', turn: 'resumes' },
      ],
    },
    aPlace('pair', [3, 49], 'FR', [['project', 'unclear']]),
  ])
  const shownIn = (layer: string, part: Partial<View>, city: string | null = null) => {
    const { state, style } = toScene(changed, aView(city, part), aLook())
    return shownBy(layer, state, style)
  }

  it('show each place once, as it stands in the year', () => {
    for (const year of [1990, 2000, 2003, 2004, null])
      expect(shownIn('place', { year })).toEqual(['dortmund', 'turning', 'pair'])
    expect(shownIn('thread-active', { year: 1995 })).toEqual(['turning'])
    expect(shownIn('thread-resting', { year: 2001 })).toEqual(['turning'])
    expect(shownIn('thread-active', { year: 2001 })).toEqual([])
    expect(shownIn('thread-casing', { year: 2001 })).toEqual(['turning', 'pair'])
  })

  it('show a place at once, and its thread when it has grown', () => {
    const { state, style } = toScene(
      changed,
      aView(null, { year: 1990 }),
      aLook(),
      undefined,
      undefined,
      1989,
    )
    expect(shownBy('place', state, style)).toContain('turning')
    expect(shownBy('thread-active', state, style)).toEqual([])
    expect(shownBy('thread-casing', state, style)).toEqual([])
  })

  it('show nothing of a place before its time, so that nothing of it can be pressed', () => {
    for (const layer of placeLayers) expect(shownIn(layer, { year: 1989 })).toEqual(['dortmund'])
    expect(shownIn('thread-casing', { year: 1989 })).toEqual([])
    expect(shownIn('place-ring', { year: 1989 }, 'pair')).toEqual([])
    expect(shownIn('thread-length', { year: 1989 }, 'pair')).toEqual([])
  })

  it('keep the signs of faded places and hide their names, but not that of the chosen one', () => {
    const filter = { ...noFilter, kind: ['twin' as const] }
    expect(shownIn('place', { filter })).toContain('pair')
    expect(shownIn('place-name', { filter })).toEqual(['dortmund', 'turning'])
    expect(shownIn('place-name', { filter }, 'pair')).toEqual(['dortmund', 'turning', 'pair'])
  })

  it('show today what the data say of today, whatever the last year was', () => {
    const [partnership] = turning.partnerships
    if (partnership === undefined) throw new Error('no partnership')
    const ending = { ...turning, partnerships: [{ ...partnership, until: '2025' }] }
    const { state, style } = toScene(anAtlas([ending]), aView(), aLook())
    expect(shownBy('thread-active', state, style)).toEqual(['turning'])
  })
})
