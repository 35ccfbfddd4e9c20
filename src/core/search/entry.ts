/** What can be found: one entry for each place, country, goal, project, event … in one language. */
import * as z from 'zod/mini'
import { CityId, Continent, CountryCode, Topic } from '../dataset/city.ts'
import { GoalNumber } from '../dataset/goal.ts'
import { Kind, Status } from '../dataset/partnership.ts'
import { Line, Slug } from '../dataset/text.ts'

/** In the order in which groups of results are shown. */
export const groups = [
  'place',
  'country',
  'continent',
  'goal',
  'field',
  'project',
  'register',
  'named-place',
  'association',
  'school',
  'history',
  'curiosity',
] as const
export const Group = z.enum(groups)
export type Group = z.infer<typeof Group>

/** What an entry stands for where that is not the page of one place. */
const Subject = z.union([
  z.strictObject({ goal: GoalNumber }),
  z.strictObject({ field: Topic }),
  z.strictObject({ continent: Continent }),
  z.strictObject({ country: CountryCode }),
  /** The path of a page to read, and a part of it. */
  z.strictObject({ document: Line, part: z.optional(Slug) }),
])

export const SearchEntry = z.strictObject({
  group: Group,
  title: Line,
  /** What is said of it under the title. */
  line: Line,
  /** Other names and spellings in all languages and scripts, without the title. */
  names: z.array(Line),
  /** Further texts in which words are found. */
  texts: z.array(Line),
  /** The places it belongs to; for a place, itself. */
  cities: z.array(CityId),
  subject: z.optional(Subject),
  /** For places: the sign of the partnership. Null for the home city. */
  sign: z.optional(z.nullable(z.strictObject({ kind: Kind, status: Status }))),
})
export type SearchEntry = z.infer<typeof SearchEntry>

/** `data/search-<language>.json`. */
export const SearchData = z.strictObject({ version: z.literal(1), entries: z.array(SearchEntry) })
export type SearchData = z.infer<typeof SearchData>
