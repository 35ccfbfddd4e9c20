/** Atlas, view and look in; the whole map as a value out. */
import type { StyleSpecification } from 'maplibre-gl'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { fadedPlaces } from '../../core/filter/appearance.ts'
import type { View } from '../../core/view/view.ts'
import { groundLayers, nameLayers } from './baseLayers.ts'
import { cameraForView, chosenPlace } from './camera.ts'
import { crowdLayers, crowdSources, liveData } from './crowd.ts'
import { keptClearLayer } from './keptClear.ts'
import { ringsOf } from './goalRing.ts'
import { type Labels, noLabels } from './labels.ts'
import { paletteOf } from './palette.ts'
import { placeLayersOf, threadLayers } from './placeLayers.ts'
import { type NamePlaces, noNamePlaces } from './names.ts'
import { nameAnchors } from './nameAnchors.ts'
import type { Look, Scene, SceneState } from './scene.ts'
import { sourcesOf } from './sources.ts'
import { shownYear, today, turningYears } from './stages.ts'
import { stressedCountry, tintedCountries } from './tint.ts'

/**
 * The scene of a view; threads are those of `grownYear`, which may be behind its year while new ones grow. Equal circumstances give the identical style object, so that a choice, a filter, a year or a move
 * of the camera costs no comparison of styles.
 */
export function toScene(
  atlas: AtlasIndex,
  view: View,
  look: Look,
  labels: Labels = noLabels,
  names: NamePlaces = noNamePlaces,
  grownYear: View['year'] = view.year,
): Scene {
  const { style, turns } = remembered(atlas, view.projection, look, labels, names)
  const camera = cameraForView(atlas, view, look.size)
  return { style, state: stateOf(atlas, view, turns, grownYear), camera, data: liveData(atlas, view, look) }
}

function stateOf(
  atlas: AtlasIndex,
  view: View,
  turns: readonly number[],
  grownYear: View['year'],
): SceneState {
  const selected = chosenPlace(atlas, view)?.id ?? null
  return {
    selected: selected ?? '',
    // A large map leaves out what does not match.
    faded: isLarge(atlas) ? [] : fadedPlaces(atlas.cities, view),
    year: shownYear(turns, view.year),
    grown: shownYear(turns, grownYear),
    tinted: tintedCountries(atlas, view.year),
    stressed: stressedCountry(atlas.cities, selected, view.year) ?? '',
    rings: ringsOf(view),
  }
}

type Remembered = {
  readonly atlas: AtlasIndex
  readonly labels: Labels
  readonly names: NamePlaces
  readonly key: string
  readonly style: StyleSpecification
  readonly turns: readonly number[]
}

let last: Remembered | null = null

function remembered(
  atlas: AtlasIndex,
  projection: View['projection'],
  look: Look,
  labels: Labels,
  names: NamePlaces,
): Remembered {
  const key = [projection, look.theme, look.contrast, look.locale, look.baseUrl, look.scale].join(' ')
  if (last?.atlas === atlas && last.labels === labels && last.names === names && last.key === key) return last
  const style = styleOf(atlas, projection, look, labels, names)
  const turns = last?.atlas === atlas ? last.turns : turningYears(atlas)
  last = { atlas, labels, names, key, style, turns }
  return last
}

function styleOf(
  atlas: AtlasIndex,
  projection: View['projection'],
  look: Look,
  labels: Labels,
  names: NamePlaces,
): StyleSpecification {
  const colour = paletteOf(look)
  const hasCrowd = isLarge(atlas)
  const drawn = hasCrowd ? { ...atlas, cities: [] } : atlas
  return {
    version: 8,
    projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
    // The atmosphere would lay a white crescent over the light globe.
    sky: { 'atmosphere-blend': 0 },
    state: {
      selected: { default: '' },
      faded: { default: [] },
      year: { default: today },
      grown: { default: today },
      rings: { default: '' },
    },
    sources: { ...sourcesOf(drawn, look, labels, names), ...(hasCrowd && crowdSources()) },
    layers: [
      ...groundLayers(colour),
      ...threadLayers(colour, look.contrast === 'normal' ? 1.75 : 2.5),
      // Above the threads, which cross every country on their way: the halo cuts them.
      ...nameLayers(colour, look.scale),
      ...(hasCrowd ? crowdLayers(colour, look) : []),
      ...placeLayersOf(colour, look, nameAnchors(drawn, names, look.scale)),
      keptClearLayer,
    ],
  }
}
