/** Everything that can be found in a dataset, made once for each language when the atlas is built. */
import type { City, Continent, CountryCode, Topic } from '../dataset/city.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Goal } from '../dataset/goal.ts'
import type { Project } from '../dataset/project.ts'
import { currentPartnership, toIndex } from '../dataset/publish.ts'
import type { Locale } from '../dataset/text.ts'
import { countryNames } from './countryNames.ts'
import type { SearchData, SearchEntry } from './entry.ts'
import { factEntries } from './factEntries.ts'
import { registerEntries } from './registerEntries.ts'
import { continentNames, topicNames } from './themes.ts'
import { wording } from './wording.ts'

const once = (names: readonly string[], title: string): string[] =>
  [...new Set(names)].filter((name) => name !== title)

const others = (locale: Locale): Locale => (locale === 'de' ? 'en' : 'de')

/** @throws Error if the dataset has no record of the home city */
export function entriesOf(dataset: Dataset, locale: Locale): SearchData {
  const { home, cities: order } = toIndex(dataset)
  const byId = new Map(dataset.cities.map((city) => [city.id, city]))
  const cities = order.flatMap(({ id }) => byId.get(id) ?? [])
  const homeCity = byId.get(home.id)
  const places = [...cities, ...(homeCity === undefined ? [] : [homeCity])]
  return {
    version: 1,
    entries: [
      ...places.map((city) => placeEntry(city, locale)),
      ...grouped(
        cities,
        ({ country }) => country,
        (code, members) => countryEntry(code, members, locale),
      ),
      ...grouped(
        cities,
        ({ continent }) => continent,
        (name, members) => continentEntry(name, members, locale),
      ),
      ...dataset.goals.goals.map((goal) => goalEntry(goal, cities, locale)),
      ...topics(cities).map((topic) => fieldEntry(topic, cities, locale)),
      ...dataset.projects.map((project) => projectEntry(project, places, locale)),
      ...registerEntries(dataset, locale),
      ...cities.flatMap((city) => factEntries(city, home.name[locale], locale)),
    ],
  }
}

function grouped<Key>(
  cities: readonly City[],
  keyOf: (city: City) => Key,
  entry: (key: Key, members: readonly City[]) => SearchEntry,
): SearchEntry[] {
  return [...Map.groupBy(cities, keyOf)].map(([key, members]) => entry(key, members))
}

const topics = (cities: readonly City[]): readonly Topic[] => [
  ...new Set(cities.flatMap(({ fields }) => fields.map(({ topic }) => topic))),
]

const idsOf = (cities: readonly City[]): string[] => cities.map(({ id }) => id)

function placeEntry(city: City, locale: Locale): SearchEntry {
  const { kinds, statuses, since, homeCity } = wording[locale]
  const current = currentPartnership(city)
  const title = city.name[locale]
  const line =
    current === undefined
      ? [homeCity]
      : [
          kinds[current.kind],
          countryName(city.country, locale),
          since(current.since.slice(0, 4)),
          ...(current.status === 'active' ? [] : [statuses[current.status]]),
        ]
  return {
    group: 'place',
    title,
    line: line.join(', '),
    names: once([city.name[others(locale)], city.localName.text, ...city.otherNames], title),
    texts: [
      ...countryNames(city.country, city.languages),
      ...(city.region === null ? [] : [city.region[locale]]),
      ...continentNames[city.continent][locale],
      ...(current === undefined ? [] : [kinds[current.kind]]),
      ...city.fields.map(({ text }) => text[locale]),
    ],
    cities: [city.id],
    sign: current === undefined ? null : { kind: current.kind, status: current.status },
  }
}

const countryName = (country: CountryCode, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country

function countryEntry(country: CountryCode, members: readonly City[], locale: Locale): SearchEntry {
  const title = countryName(country, locale)
  const names = countryNames(
    country,
    members.flatMap(({ languages }) => languages),
  )
  return {
    group: 'country',
    title,
    line: withPlaces(wording[locale].country, members, locale),
    names: once(names, title),
    texts: [],
    cities: idsOf(members),
    subject: { country },
  }
}

function continentEntry(continent: Continent, members: readonly City[], locale: Locale): SearchEntry {
  const names = continentNames[continent]
  const [title] = names[locale]
  return {
    group: 'continent',
    title,
    line: withPlaces(wording[locale].continent, members, locale),
    names: once([...names.de, ...names.en], title),
    texts: [],
    cities: idsOf(members),
    subject: { continent },
  }
}

function goalEntry(goal: Goal, cities: readonly City[], locale: Locale): SearchEntry {
  const members = cities.filter((city) => city.goals.some((evidence) => evidence.goal === goal.number))
  const numbers = ['Ziel', 'Goal', 'SDG'].map((word) => `${word} ${goal.number}`)
  return {
    group: 'goal',
    title: goal.title[locale],
    line: withPlaces(wording[locale].goal(goal.number), members, locale),
    names: once([goal.title[others(locale)], ...numbers], goal.title[locale]),
    texts: [],
    cities: idsOf(members),
    subject: { goal: goal.number },
  }
}

function fieldEntry(topic: Topic, cities: readonly City[], locale: Locale): SearchEntry {
  const members = cities.filter(({ fields }) => fields.some((field) => field.topic === topic))
  const names = topicNames[topic]
  const [title] = names[locale]
  return {
    group: 'field',
    title,
    line: withPlaces(wording[locale].field, members, locale),
    names: once([...names[locale], ...names[others(locale)]], title),
    texts: [],
    cities: idsOf(members),
    subject: { field: topic },
  }
}

function projectEntry(project: Project, places: readonly City[], locale: Locale): SearchEntry {
  const members = places.filter(({ id }) => project.cities.includes(id))
  const where = members.map(({ name }) => name[locale]).join(', ')
  return {
    group: 'project',
    title: project.name[locale],
    line: [wording[locale].project, where, project.period?.[locale] ?? []].flat().join(', '),
    names: once([project.name[others(locale)]], project.name[locale]),
    texts: [project.description?.[locale] ?? [], project.partners.map(({ name }) => name[locale])].flat(2),
    cities: idsOf(members),
    subject: { document: `project/${project.id}` },
  }
}

const withPlaces = (what: string, members: readonly City[], locale: Locale): string =>
  `${what}, ${wording[locale].countOfPlaces(members.length)}`
