/** Rules about ids: each names one thing, and whatever is named exists. */
import type { Dataset } from '../dataset.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import { sourceUsesIn } from '../sourceUses.ts'
import { cityFile, filesOf } from './files.ts'

type Place = { readonly file: string; readonly field: string; readonly id: string }

function checkOnce(places: readonly Place[]): Problem[] {
  const firsts = new Map<string, Place>()
  return places.flatMap((place) => {
    const first = firsts.get(place.id)
    if (first === undefined) {
      firsts.set(place.id, place)
      return []
    }
    const { file, field, id } = place
    const values = { id, first: first.field === 'id' ? first.file : `${first.file}, ${first.field}` }
    return [{ file, field, code: 'id-twice' as const, values }]
  })
}

const inList = (file: string, list: string, entries: readonly { readonly id: string }[]): Place[] =>
  entries.map(({ id }, at) => ({ file, field: `${list}[${at}].id`, id }))

export const checkIdsOnce = (dataset: Dataset): Problem[] =>
  [
    dataset.cities.map(({ id }) => ({ file: cityFile(id), field: 'id', id })),
    dataset.projects.map(({ id }) => ({ file: `projects/${id}.json`, field: 'id', id })),
    inList('networks.json', 'networks', dataset.networks.networks),
    inList('awards.json', 'awards', dataset.awards.awards),
    inList('initiatives.json', 'initiatives', dataset.initiatives.initiatives),
    inList('downloads.json', 'downloads', dataset.downloads.downloads),
    inList('sources.json', 'sources', dataset.sources.sources),
  ].flatMap(checkOnce)

export function checkSourcesExist(dataset: Dataset): Problem[] {
  const known = new Set(dataset.sources.sources.map(({ id }) => id))
  return filesOf(dataset)
    .filter(({ file }) => file !== 'sources.json')
    .flatMap(({ file, record }) =>
      sourceUsesIn(record)
        .filter(({ id }) => !known.has(id))
        .map(({ field, id }) => ({ file, field, code: 'unknown-source', values: { id } })),
    )
}

type NameList = { readonly file: string; readonly field: string; readonly ids: readonly string[] }

const checkNames = (lists: readonly NameList[], known: ReadonlySet<string>, code: ProblemCode): Problem[] =>
  lists.flatMap(({ file, field, ids }) =>
    ids.flatMap((id, at): Problem[] => {
      const place = { file, field: `${field}[${at}]`, values: { id } }
      if (ids.indexOf(id) < at) return [{ ...place, code: 'listed-twice' }]
      return known.has(id) ? [] : [{ ...place, code }]
    }),
  )

export function checkNamesExist(dataset: Dataset): Problem[] {
  const cities = new Set(dataset.cities.map(({ id }) => id))
  const downloads = new Set(dataset.downloads.downloads.map(({ id }) => id))
  const citiesNamed = [
    ...dataset.projects.map((one) => ({ file: `projects/${one.id}.json`, field: 'cities', ids: one.cities })),
    ...dataset.awards.awards.map((one, at) => ({
      file: 'awards.json',
      field: `awards[${at}].cities`,
      ids: one.cities,
    })),
    ...dataset.networks.networks.map((one, at) => ({
      file: 'networks.json',
      field: `networks[${at}].cities`,
      ids: (one.cities ?? []).map(({ city }) => city),
    })),
    ...dataset.downloads.downloads.map((one, at) => ({
      file: 'downloads.json',
      field: `downloads[${at}].cities`,
      ids: one.cities,
    })),
  ]
  const { cityDiplomacy } = dataset.home
  return [
    ...checkNames(citiesNamed, cities, 'unknown-city'),
    ...checkNames(
      [{ file: 'home.json', field: 'cityDiplomacy.downloads', ids: cityDiplomacy.downloads }],
      downloads,
      'unknown-download',
    ),
  ]
}
