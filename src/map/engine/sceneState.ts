/** Hands the state of a scene to MapLibre: only what differs, since each part that is set is worked through anew. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { CountryCode } from '../../core/dataset/city.ts'
import type { SceneState } from '../scene/scene.ts'
import { basemapSource, countriesLayer } from '../scene/sources.ts'

type Changeable = Pick<MapLibre, 'setGlobalStateProperty' | 'setFeatureState'>

const globalNames = ['selected', 'faded', 'year', 'grown', 'rings'] as const

/** The part that is global state of the style. */
export const globalStateOf = ({ selected, faded, year, grown, rings }: SceneState) => ({
  selected,
  faded,
  year,
  grown,
  rings,
})

/**
 * @param shown   what the map holds; null where that is not known
 * @param before  what was shown last, also where the style has changed since: tints outlive it
 */
export function showState(
  map: Changeable,
  state: SceneState,
  shown: SceneState | null,
  before = shown,
): void {
  for (const name of globalNames)
    if (shown === null || JSON.stringify(state[name]) !== JSON.stringify(shown[name]))
      map.setGlobalStateProperty(name, state[name])
  const codes = [state, before].flatMap((one) => (one === null ? [] : [...one.tinted, one.stressed]))
  for (const id of new Set(codes)) {
    const tint = tintOf(id, state)
    if (id === '' || (shown !== null && tint === tintOf(id, shown))) continue
    map.setFeatureState({ source: basemapSource, sourceLayer: countriesLayer, id }, { tint })
  }
}

const tintOf = (country: CountryCode, { tinted, stressed }: SceneState) =>
  country === stressed ? 'stressed' : tinted.includes(country) ? 'partner' : null
