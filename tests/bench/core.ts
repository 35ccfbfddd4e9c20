/** What the pure core and the scene of the map need for atlases of growing size, in Node. */
import { brotliCompressSync } from 'node:zlib'
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import { readIndex } from '../../src/core/dataset/readIndex.ts'
import { appearancesOf, matchingPlaces } from '../../src/core/filter/appearance.ts'
import { countsOf } from '../../src/core/filter/counts.ts'
import { noFilter } from '../../src/core/filter/filter.ts'
import { groupPlaces } from '../../src/core/geo/grouping.ts'
import { makeEngine } from '../../src/core/search/engine.ts'
import { search } from '../../src/core/search/search.ts'
import { plainView } from '../../src/core/view/view.ts'
import { frameFor } from '../../src/map/scene/camera.ts'
import { toScene } from '../../src/map/scene/toScene.ts'
import { generatedSearch } from '../support/generatedSearch.ts'
import { medianMs } from './measure.ts'

export type CoreFigures = Readonly<Record<string, number>>

/** Bytes and milliseconds, by what they are of. */
export async function measureCore(atlas: AtlasIndex): Promise<CoreFigures> {
  const json = JSON.stringify(atlas)
  const view = plainView('de', { name: 'map', city: null })
  const narrowed = { ...view, filter: { ...noFilter, kind: ['twin' as const] }, year: 1990 }
  const frame = frameFor(atlas, view, 'wide')
  const entries = generatedSearch(atlas, 'de').entries
  const engine = await makeEngine(entries)
  const look = {
    theme: 'light',
    contrast: 'normal',
    locale: 'de',
    size: { width: 1028, height: 836 },
    baseUrl: 'http://localhost/',
  } as const
  let year = 1950
  return {
    'index bytes': Buffer.byteLength(json),
    'index bytes, brotli': brotliCompressSync(json).byteLength,
    'read index': await medianMs(() => readIndex(JSON.parse(json))),
    'narrow down': await medianMs(() => matchingPlaces(atlas.cities, narrowed)),
    'count all facets': await medianMs(() => countsOf(atlas.cities, narrowed)),
    appearances: await medianMs(() => appearancesOf(atlas.cities, narrowed)),
    'group places': await medianMs(() => groupPlaces(atlas.cities, frame)),
    'scene of another year': await medianMs(() => toScene(atlas, { ...view, year: year++ }, look)),
    'search index': await medianMs(() => makeEngine(entries), 3),
    search: await medianMs(() => search(engine, 'brena')),
  }
}
