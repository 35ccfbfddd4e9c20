/** From the editors' dataset to the two published forms: the light index and a dossier for each place. */
import { type City, type CityId, Topic } from './city.ts'
import type { AtlasIndex, CityEntry, Dataset, Dossier } from './dataset.ts'
import type { Basis, GoalEvidence, GoalNumber } from './goal.ts'
import { Kind } from './partnership.ts'
import type { Site } from './site.ts'
import type { SiteEntry } from './siteEntry.ts'
import { sourceUsesIn } from './sourceUses.ts'
import type { SourcedText } from './text.ts'

/** The partnership that holds today: the last one. Undefined for the home city, which has none. */
export const currentPartnership = <P>(place: { readonly partnerships: readonly P[] }): P | undefined =>
  place.partnerships.at(-1)

/** Each goal once, in the order of its number; `stated` as soon as one of its facts is. */
export function goalsShownBy(evidence: readonly GoalEvidence[]): CityEntry['goals'] {
  const bases = new Map<GoalNumber, Basis>()
  for (const { goal, basis } of evidence) if (bases.get(goal) !== 'stated') bases.set(goal, basis)
  return [...bases].map(([goal, basis]) => ({ goal, basis })).sort((a, b) => a.goal - b.goal)
}

const countryName = (code: string, locale: 'de' | 'en'): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code

const inOrder = (topics: readonly Topic[]): Topic[] => Topic.options.filter((topic) => topics.includes(topic))

/** In groups by kind, as the index shows the places; within one in the order given. */
export const groupedByKind = <Place extends Pick<CityEntry, 'partnerships'>>(
  places: readonly Place[],
): readonly { readonly kind: Kind; readonly places: readonly Place[] }[] =>
  Kind.options
    .map((kind) => ({ kind, places: places.filter((place) => currentPartnership(place)?.kind === kind) }))
    .filter((group) => group.places.length > 0)

/** What map and list need of a place. */
export const toCityEntry = (city: City, projects: Dataset['projects']): CityEntry => ({
  id: city.id,
  name: city.name,
  localName: city.localName,
  country: city.country,
  countryName: { de: countryName(city.country, 'de'), en: countryName(city.country, 'en') },
  region: city.region,
  continent: city.continent,
  position: city.position,
  timeZone: city.timeZone,
  partnerships: city.partnerships.map(({ kind, status, since, until }) => ({
    kind,
    status,
    since,
    ...(until === undefined ? {} : { until }),
  })),
  goals: goalsShownBy(city.goals),
  fields: inOrder(city.fields.map(({ topic }) => topic)),
  themes: inOrder(projects.filter(({ cities }) => cities.includes(city.id)).flatMap(({ topics }) => topics)),
  turns: city.history.flatMap(({ date, turn }) => (turn === undefined ? [] : [{ date, turn }])),
})

/** By the beginning of the current partnership, then by id. Less exact dates come first within their year. */
function byCurrentPartnership(a: CityEntry, b: CityEntry): number {
  const [sinceA, sinceB] = [currentPartnership(a)?.since ?? '', currentPartnership(b)?.since ?? '']
  if (sinceA !== sinceB) return sinceA < sinceB ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function cityOf(dataset: Dataset, id: CityId): City {
  const city = dataset.cities.find((candidate) => candidate.id === id)
  if (city === undefined) throw new Error(`The dataset has no city "${id}".`)
  return city
}

const toSiteEntry = ({ title, subtitle, asOf }: Site): SiteEntry => ({ title, subtitle, asOf })

/**
 * The light index: the home city, and every other place in the order in which its current partnership began.
 *
 * @throws Error if the dataset has no record of the home city
 */
export const toIndex = (dataset: Dataset): AtlasIndex => ({
  version: 1,
  site: toSiteEntry(dataset.site),
  home: toCityEntry(cityOf(dataset, dataset.site.home), dataset.projects),
  cities: dataset.cities
    .filter(({ id }) => id !== dataset.site.home)
    .map((city) => toCityEntry(city, dataset.projects))
    .sort(byCurrentPartnership),
  goals: dataset.goals.goals.map(({ number, title, colour }) => ({ number, title, colour })),
})

const networksOf = ({ networks }: Dataset, id: CityId): SourcedText[] =>
  networks.networks.flatMap(({ name, cities = [] }) =>
    cities.filter(({ city }) => city === id).map(({ how, sources }) => ({ text: name, note: how, sources })),
  )

/**
 * A place with everything its page shows: the projects, networks and downloads that name it, and every source used by any of
 * these, once, in the order in which the page comes to them.
 *
 * @throws Error if the dataset has no such place
 */
export function toDossier(dataset: Dataset, id: CityId): Dossier {
  const city = cityOf(dataset, id)
  const projects = dataset.projects.filter(({ cities }) => cities.includes(id))
  const networks = networksOf(dataset, id)
  const downloads = dataset.downloads.downloads.filter(({ cities }) => cities.includes(id))
  const inPageOrder = [
    city.summary,
    city.partnerships,
    city.population,
    city.greeting,
    city.curiosities,
    city.history,
    city.goals,
    city.fields,
    city.associations,
    city.schools,
    city.namedPlaces,
    projects,
    networks,
    downloads,
    city.conflicts,
    { placeSources: city.placeSources },
  ]
  const used = new Set(sourceUsesIn(inPageOrder).map((use) => use.id))
  const known = new Map(dataset.sources.sources.map((source) => [source.id, source]))
  return {
    version: 1,
    city,
    projects,
    ...(networks.length === 0 ? {} : { networks }),
    downloads,
    sources: [...used].flatMap((sourceId) => known.get(sourceId) ?? []),
  }
}
