/** Atlas, view and look in; the whole map as a value out. */
import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import type { View } from '../../core/view/view.ts'
import { groundLayers, nameLayers } from './baseLayers.ts'
import { cameraForView, chosenPlace } from './camera.ts'
import { type Labels, noLabels } from './labels.ts'
import { paletteOf } from './palette.ts'
import { placeLayersOf, threadLayers } from './placeLayers.ts'
import { type NamePlaces, noNamePlaces } from './names.ts'
import { nameAnchors } from './nameAnchors.ts'
import type { Look, Scene } from './scene.ts'
import { sourcesOf } from './sources.ts'

/**
 * The scene of a view. Equal circumstances give the identical style object, so that a choice or a move of
 * the camera costs no comparison of styles.
 */
export function toScene(
  atlas: AtlasIndex,
  view: View,
  look: Look,
  labels: Labels = noLabels,
  names: NamePlaces = noNamePlaces,
): Scene {
  return {
    style: rememberedStyle(atlas, view.projection, look, labels, names),
    selected: chosenPlace(atlas, view)?.id ?? null,
    camera: cameraForView(atlas, view, look.size),
  }
}

let last: {
  atlas: AtlasIndex
  labels: Labels
  names: NamePlaces
  key: string
  style: StyleSpecification
} | null = null

function rememberedStyle(
  atlas: AtlasIndex,
  projection: View['projection'],
  look: Look,
  labels: Labels,
  names: NamePlaces,
) {
  const key = [projection, look.theme, look.contrast, look.locale, look.baseUrl, look.scale].join(' ')
  if (last?.atlas !== atlas || last.labels !== labels || last.names !== names || last.key !== key)
    last = { atlas, labels, names, key, style: styleOf(atlas, projection, look, labels, names) }
  return last.style
}

function styleOf(
  atlas: AtlasIndex,
  projection: View['projection'],
  look: Look,
  labels: Labels,
  names: NamePlaces,
): StyleSpecification {
  const colour = paletteOf(look)
  return {
    version: 8,
    projection: { type: projection === 'globe' ? 'globe' : 'mercator' },
    // The atmosphere would lay a white crescent over the light globe.
    sky: { 'atmosphere-blend': 0 },
    state: { selected: { default: '' } },
    sources: sourcesOf(atlas, look, labels, names),
    layers: [
      ...groundLayers(colour, partnerCountries(atlas), chosenCountry(atlas)),
      ...threadLayers(colour, look.contrast === 'normal' ? 1.75 : 2.5),
      // Above the threads, which cross every country on their way: the halo cuts them.
      ...nameLayers(colour, look.scale),
      ...placeLayersOf(colour, look, nameAnchors(atlas, names, look.scale)),
    ],
  }
}

/** Countries of home and of every place whose partnership has not ended. */
function partnerCountries(atlas: AtlasIndex): string[] {
  const partners = atlas.cities.filter((city) => currentPartnership(city)?.status !== 'ended')
  return [...new Set([atlas.home, ...partners].map(({ country }) => country))]
}

/** The country of the chosen place; none where the partnership rests: a tint would be a statement. */
function chosenCountry(atlas: AtlasIndex): ExpressionSpecification {
  const stressed = atlas.cities.filter((city) => {
    const status = currentPartnership(city)?.status
    return status !== 'resting' && status !== 'ended'
  })
  const [first, ...rest] = stressed
  if (first === undefined) return ['literal', '']
  const pairs = rest.flatMap(({ id, country }) => [id, country])
  return ['match', ['global-state', 'selected'], first.id, first.country, ...pairs, '']
}
