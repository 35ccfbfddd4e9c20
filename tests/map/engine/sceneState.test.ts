import { describe, expect, it, vi } from 'vitest'
import { showState } from '../../../src/map/engine/sceneState.ts'
import type { SceneState } from '../../../src/map/scene/scene.ts'
import { aState } from '../aState.ts'

function shownAfter(state: Partial<SceneState>, shown: SceneState | null, before = shown) {
  const map = { setGlobalStateProperty: vi.fn(), setFeatureState: vi.fn() }
  showState(map, { ...aState, ...state }, shown, before)
  return {
    set: map.setGlobalStateProperty.mock.calls,
    tints: map.setFeatureState.mock.calls.map(([{ id }, { tint }]) => [id, tint]),
  }
}

describe('showing the state of a scene', () => {
  it('sets nothing where nothing has changed, however many new lists say the same', () => {
    const state = { faded: ['leeds'], tinted: ['DE', 'FR'], stressed: 'FR' }
    const { set, tints } = shownAfter({ ...state, faded: ['leeds'] }, { ...aState, ...state })
    expect(set).toEqual([])
    expect(tints).toEqual([])
  })

  it('sets only what has changed', () => {
    expect(shownAfter({ selected: 'xian' }, aState).set).toEqual([['selected', 'xian']])
    expect(shownAfter({ faded: ['leeds', 'xian'] }, { ...aState, faded: ['leeds'] }).set).toEqual([
      ['faded', ['leeds', 'xian']],
    ])
    expect(shownAfter({ year: 1982 }, aState).set).toEqual([['year', 1982]])
  })

  it('sets all of it where it is not known what the map holds', () => {
    const { set, tints } = shownAfter({ tinted: ['DE', 'CN'], stressed: 'CN' }, null)
    expect(set.map(([name]) => name)).toEqual(['selected', 'faded', 'year', 'grown', 'rings'])
    expect(tints).toEqual([
      ['DE', 'partner'],
      ['CN', 'stressed'],
    ])
  })

  it('takes tints off that were there before the style changed', () => {
    const { tints } = shownAfter({ tinted: ['DE'] }, null, { ...aState, tinted: ['DE', 'CN'] })
    expect(tints).toEqual([
      ['DE', 'partner'],
      ['CN', null],
    ])
  })

  it('takes the tint off again, and leaves countries alone that keep theirs', () => {
    const shown = { ...aState, tinted: ['DE', 'CN', 'FR'], stressed: 'CN' }
    expect(shownAfter({ tinted: ['DE', 'CN'] }, shown).tints).toEqual([
      ['CN', 'partner'],
      ['FR', null],
    ])
  })

  it('stresses a country that is not tinted, such as that of a place chosen before its time', () => {
    expect(shownAfter({ stressed: 'RU' }, aState).tints).toEqual([['RU', 'stressed']])
  })
})
