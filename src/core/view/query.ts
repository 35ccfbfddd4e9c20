/** The part of an address behind the question mark. Total: what is unknown or broken is dropped. */
import type { CityId } from '../dataset/city.ts'
import { type Facet, facets, facetValues, type Filter, isFiltering, noFilter } from '../filter/filter.ts'
import { firstYear } from '../timeline/standing.ts'
import { formatCamera, parseCamera } from './camera.ts'
import { migrated } from './migrations.ts'
import { mostCompared, type Projection, type View } from './view.ts'

/** Everything of a view but its language and page. */
export type Wishes = Omit<View, 'locale' | 'page'>

type Known = {
  readonly cities: Pick<ReadonlySet<CityId>, 'has'>
  /** The year of the dataset, in which an address means today. */
  readonly lastYear: number
}

/** The longest text of the search field that an address carries, in characters. */
const longestQuery = 80

export function parseWishes(search: URLSearchParams, known: Known): Wishes {
  const wanted = migrated(search)
  const projection = parseProjection(wanted.get('view'))
  return {
    // The map around the home city has no camera.
    camera: projection === 'azimuthal' ? null : parseCamera(wanted.get('at')),
    projection,
    filter: parseFilter(wanted),
    query: tidy(wanted.get('q') ?? ''),
    year: parseYear(wanted.get('year'), known.lastYear),
    compare: distinct(listOf(wanted, 'compare').filter((id) => known.cities.has(id))).slice(0, mostCompared),
    lens: wanted.get('lens') === 'goals' ? 'goals' : null,
    isEmbedded: wanted.has('embed'),
  }
}

/** In one order, without what is the default; empty or with its question mark. */
export function formatWishes(wishes: Wishes): string {
  const { filter, query, year, compare, lens, projection, camera, isEmbedded } = wishes
  const parts = [
    ...facets.map((facet) => pair(facet, filter[facet].join('.'))),
    pair('q', encodeURIComponent(query).replaceAll('%20', '+')),
    pair('year', year === null ? '' : `${year}`),
    pair('compare', compare.join('.')),
    pair('lens', lens ?? ''),
    pair('view', projection === 'flat' ? '' : projection),
    pair('at', camera === null ? '' : formatCamera(camera)),
    isEmbedded ? 'embed' : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? `?${parts.join('&')}` : ''
}

const pair = (key: string, value: string): string => (value === '' ? '' : `${key}=${value}`)

/** The text of a search field as it is kept: single spaces, and not too long. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuery)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()

const listOf = (search: URLSearchParams, key: string): string[] =>
  (search.get(key) ?? '').toLowerCase().split('.')

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

function parseFilter(search: URLSearchParams): Filter {
  const chosenOf = <F extends Facet>(facet: F): readonly (typeof facetValues)[F][number][] => {
    const asked = listOf(search, facet)
    const values: readonly (typeof facetValues)[F][number][] = facetValues[facet]
    return values.filter((value) => asked.includes(`${value}`))
  }
  const filter = {
    kind: chosenOf('kind'),
    status: chosenOf('status'),
    continent: chosenOf('continent'),
    goal: chosenOf('goal'),
    field: chosenOf('field'),
    theme: chosenOf('theme'),
  }
  return isFiltering(filter) ? filter : noFilter
}

const parseProjection = (view: string | null): Projection =>
  view === 'globe' || view === 'azimuthal' ? view : 'flat'

/** Years before the first one mean the first; the dataset's own year and later ones mean today. */
function parseYear(text: string | null, lastYear: number): number | null {
  if (text === null || !/^\d{4}$/.test(text)) return null
  const year = Math.max(Number(text), firstYear)
  return year >= lastYear ? null : year
}
