/** An atlas of any size from a seed: the same seed gives the same atlas, on every machine. */
import { type Continent, Topic } from '../../src/core/dataset/city.ts'
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import type { Kind } from '../../src/core/dataset/partnership.ts'

/** Numbers from 0 until before 1: mulberry32, 32 bits of state. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** At least one value, so that there always is one to pick. */
type Some<T> = readonly [T, ...T[]]

type Region = {
  readonly continent: Continent
  readonly countries: Some<readonly [code: string, de: string, en: string]>
  /** West, south, east and north in degrees: mostly land. */
  readonly bounds: readonly [number, number, number, number]
}

const regions: Some<Region> = [
  {
    continent: 'europe',
    countries: [
      ['FR', 'Frankreich', 'France'],
      ['PL', 'Polen', 'Poland'],
      ['IT', 'Italien', 'Italy'],
    ],
    bounds: [-3, 43, 30, 58],
  },
  {
    continent: 'africa',
    countries: [
      ['GH', 'Ghana', 'Ghana'],
      ['KE', 'Kenia', 'Kenya'],
    ],
    bounds: [-8, -25, 38, 30],
  },
  {
    continent: 'asia',
    countries: [
      ['CN', 'China', 'China'],
      ['IN', 'Indien', 'India'],
    ],
    bounds: [48, 12, 118, 55],
  },
  {
    continent: 'north-america',
    countries: [
      ['US', 'Vereinigte Staaten', 'United States'],
      ['CA', 'Kanada', 'Canada'],
    ],
    bounds: [-120, 32, -75, 55],
  },
  { continent: 'south-america', countries: [['BR', 'Brasilien', 'Brazil']], bounds: [-70, -30, -42, -2] },
]

const starts: Some<string> = [
  'Al',
  'Bre',
  'Cor',
  'Dan',
  'El',
  'Fal',
  'Gre',
  'Hol',
  'In',
  'Kra',
  'Lim',
  'Mar',
  'Nor',
  'Ost',
]
const middles: Some<string> = [
  'a',
  'bo',
  'chen',
  'da',
  'e',
  'fur',
  'ga',
  'i',
  'ka',
  'lo',
  'mi',
  'na',
  'ren',
  'sto',
  'va',
]
const ends: Some<string> = [
  'berg',
  'dorf',
  'field',
  'grad',
  'ham',
  'iza',
  'kow',
  'lia',
  'mouth',
  'nia',
  'polis',
  'ra',
  'ton',
]
const kinds: Some<Kind> = ['twin', 'twin', 'twin', 'friendship', 'solidarity', 'project', 'climate']

/**
 * The home city and titles of a real atlas with `count` generated places around them.
 *
 * @param model  where everything but the places is taken from
 * @param seed  an integer
 */
export function generatedAtlas(model: AtlasIndex, count: number, seed: number): AtlasIndex {
  const random = randomFrom(seed)
  return { ...model, cities: Array.from({ length: count }, (_, index) => generatedPlace(random, index)) }
}

function generatedPlace(random: () => number, index: number): CityEntry {
  const pick = <T>(values: Some<T>): T => values[Math.floor(random() * values.length)] ?? values[0]
  const some = <T>(values: readonly T[], share: number): T[] => values.filter(() => random() < share)
  const between = (least: number, most: number): number => least + random() * (most - least)
  const region = pick(regions)
  const [code, de, en] = pick(region.countries)
  const [west, south, east, north] = region.bounds
  const name = pick(starts) + pick(middles) + pick(ends) + (index % 7 === 0 ? ` ${index}` : '')
  const since = Math.floor(between(1946, 2026))
  const rests = since < 2016 && random() < 0.05
  return {
    id: `place-${index}`,
    name: { de: name, en: name },
    localName: { text: name, language: 'en' },
    country: code,
    countryName: { de, en },
    region: null,
    continent: region.continent,
    position: [Number(between(west, east).toFixed(4)), Number(between(south, north).toFixed(4))],
    timeZone: 'Europe/Paris',
    partnerships: [{ kind: pick(kinds), status: rests ? 'resting' : 'active', since: `${since}` }],
    goals: some(
      Array.from({ length: 17 }, (_, at) => at + 1),
      0.15,
    ).map((goal) => ({
      goal,
      basis: random() < 0.3 ? ('stated' as const) : ('inferred' as const),
    })),
    fields: some(Topic.options, 0.12),
    themes: some(Topic.options, 0.06),
    turns: [
      { date: `${since}`, turn: 'begins' },
      ...(rests ? [{ date: `${since + 10}`, turn: 'rests' as const }] : []),
    ],
  }
}
