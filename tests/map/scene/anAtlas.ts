import type { LngLat } from '../../../src/core/dataset/city.ts'
import type { AtlasIndex, CityEntry } from '../../../src/core/dataset/dataset.ts'
import type { Kind, Status } from '../../../src/core/dataset/partnership.ts'
import { plainView, type View } from '../../../src/core/view/view.ts'
import type { Labels } from '../../../src/map/scene/labels.ts'
import type { Look } from '../../../src/map/scene/scene.ts'

/** Builders for scene tests: every part can be told, the rest is plausible. */
export function aPlace(
  id: string,
  position: LngLat,
  country: string,
  partnerships: readonly (readonly [Kind, Status])[],
): CityEntry {
  return {
    id,
    name: { de: `${id}-de`, en: `${id}-en` },
    localName: { text: id, language: 'de' },
    country,
    countryName: { de: country, en: country },
    region: null,
    continent: 'europe',
    position,
    timeZone: 'Europe/Berlin',
    partnerships: partnerships.map(([kind, status]) => ({ kind, status, since: '1990' })),
    goals: [],
    fields: [],
    themes: [],
    turns: [],
  }
}

const line = { de: 'x', en: 'x' }

export function anAtlas(cities: CityEntry[] = somePlaces()): AtlasIndex {
  return {
    version: 1,
    site: {
      title: line,
      subtitle: line,
      asOf: '2026-11-23',
    },
    home: aPlace('dortmund', [7.4653, 51.5136], 'DE', []),
    cities,
    goals: [],
  }
}

export function somePlaces(): CityEntry[] {
  return [
    aPlace('xian', [108.94, 34.26], 'CN', [['twin', 'active']]),
    aPlace('rostov-on-don', [39.71, 47.22], 'RU', [['twin', 'resting']]),
    aPlace('buffalo', [-78.88, 42.89], 'US', [['twin', 'active']]),
    aPlace('pittsburgh', [-79.98, 40.44], 'US', [['project', 'unclear']]),
    aPlace('zhytomyr', [28.68, 50.26], 'UA', [
      ['solidarity', 'ended'],
      ['twin', 'active'],
    ]),
    aPlace('bondo', [34.27, -0.1], 'KE', [['project', 'active']]),
    aPlace('zwickau', [12.49, 50.72], 'DE', [['twin', 'active']]),
    aPlace('gone', [2, 41], 'ES', [['friendship', 'ended']]),
    aPlace('soon', [-9, 38], 'PT', [['climate', 'planned']]),
  ]
}

export const aLook = (part: Partial<Look> = {}): Look => ({
  theme: 'light',
  contrast: 'normal',
  locale: 'de',
  size: { width: 1000, height: 740 },
  baseUrl: 'https://atlas.example/',
  ...part,
})

export const aView = (city: string | null = null, part: Partial<View> = {}): View => ({
  ...plainView('de', { name: 'map', city }),
  ...part,
})

export const someLabels: Labels = {
  countries: [{ iso: 'CN', rank: 7, lng: 104, lat: 35 }],
  seas: [{ de: 'Nordsee', en: 'North Sea', lng: 3, lat: 56, size: 2 }],
}
