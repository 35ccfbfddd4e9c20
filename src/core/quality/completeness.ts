/** How much of what its page can show is known of a place. */
import * as z from 'zod/mini'
import { CityId, type City } from '../dataset/city.ts'
import { toIndex } from '../dataset/publish.ts'
import type { Dataset } from '../dataset/dataset.ts'

export const Completeness = z.strictObject({
  city: CityId,
  known: z.number(),
  asked: z.number(),
  /** The fields that are not known, as in the record. */
  unknown: z.array(z.string()),
})
export type Completeness = z.infer<typeof Completeness>

type Question = { readonly field: string; readonly isKnown: (city: City) => boolean }

const aboutPlace: readonly Question[] = [
  { field: 'region', isKnown: ({ region }) => region !== null },
  { field: 'population', isKnown: ({ population }) => population !== null },
  { field: 'population.year', isKnown: ({ population }) => typeof population?.year === 'number' },
  { field: 'languages', isKnown: ({ languages }) => languages.length > 0 },
  { field: 'website', isKnown: ({ website }) => website !== null },
  { field: 'wikidata', isKnown: ({ wikidata }) => wikidata !== null },
  { field: 'greeting', isKnown: ({ greeting }) => greeting !== null },
]

/** The home city has no partnership with itself, and is not asked for one. */
const aboutConnection: readonly Question[] = [
  { field: 'history', isKnown: ({ history }) => history.length > 0 },
  {
    field: 'partnerships.signings',
    isKnown: ({ partnerships }) => partnerships.some(({ signings }) => signings.length > 0),
  },
  { field: 'curiosities', isKnown: ({ curiosities }) => curiosities.length > 0 },
  { field: 'goals', isKnown: ({ goals }) => goals.length > 0 },
  { field: 'fields', isKnown: ({ fields }) => fields.length > 0 },
  { field: 'associations', isKnown: ({ associations }) => associations.length > 0 },
  { field: 'schools', isKnown: ({ schools }) => schools.length > 0 },
  { field: 'namedPlaces', isKnown: ({ namedPlaces }) => namedPlaces.length > 0 },
]

/** The home city first, then the places in the order of the index. @throws Error without a home city */
export function toCompleteness(dataset: Dataset): Completeness[] {
  const { home, cities } = toIndex(dataset)
  return [home, ...cities].flatMap(({ id }) => {
    const city = dataset.cities.find((one) => one.id === id)
    if (city === undefined) return []
    const questions = id === home.id ? aboutPlace : [...aboutPlace, ...aboutConnection]
    const unknown = questions.filter(({ isKnown }) => !isKnown(city)).map(({ field }) => field)
    return [{ city: id, known: questions.length - unknown.length, asked: questions.length, unknown }]
  })
}
