/** The smaller registers: networks, awards, initiatives, downloads, and the home city's own page. */
import * as z from 'zod/mini'
import { CityId, Conflict } from './city.ts'
import { GoalEvidence } from './goal.ts'
import {
  LanguageTag,
  Line,
  LocalizedText,
  PartialDate,
  Slug,
  SourceIds,
  SourcedText,
  WebAddress,
} from './text.ts'

export const Network = z.strictObject({
  id: Slug,
  name: LocalizedText,
  abbreviation: z.nullable(Line),
  /** What it is, such as "network" or "campaign". */
  nature: LocalizedText,
  status: LocalizedText,
  memberSince: z.nullable(PartialDate),
  role: z.nullable(LocalizedText),
  goals: z.array(GoalEvidence),
  note: z.optional(LocalizedText),
  sources: SourceIds,
})
export type Network = z.infer<typeof Network>

export const Networks = z.strictObject({
  $schema: z.optional(Line),
  networks: z.array(Network),
  /** Memberships that were looked for and not found. */
  notFound: z.array(z.strictObject({ name: Line, finding: LocalizedText })),
})

export const Award = z.strictObject({
  id: Slug,
  name: LocalizedText,
  year: z.nullable(z.int()),
  awardedBy: LocalizedText,
  decided: z.nullable(PartialDate),
  presented: z.nullable(PartialDate),
  place: z.nullable(LocalizedText),
  cities: z.array(CityId),
  note: z.optional(LocalizedText),
  sources: SourceIds,
})
export type Award = z.infer<typeof Award>
export const Awards = z.strictObject({ $schema: z.optional(Line), awards: z.array(Award) })

export const Initiative = z.strictObject({
  id: Slug,
  name: LocalizedText,
  facts: z.array(SourcedText),
  /** Schools and other bodies that take part, by name. */
  members: z.array(Line),
})
export type Initiative = z.infer<typeof Initiative>
export const Initiatives = z.strictObject({ $schema: z.optional(Line), initiatives: z.array(Initiative) })

export const Download = z.strictObject({
  id: Slug,
  title: Line,
  /** `mul` for several; null where the language was not found. */
  language: z.nullable(LanguageTag),
  /** Language of the title, where it is not that of the document. */
  titleLanguage: z.optional(LanguageTag),
  format: Line,
  /** As published; the files themselves were not opened. */
  sizeKilobytes: z.nullable(z.int().check(z.gt(0))),
  date: z.nullable(PartialDate),
  /** The file; null where only the page that offers it is known. */
  url: z.nullable(WebAddress),
  /** The page that offers the file. */
  page: WebAddress,
  authors: z.array(Line),
  publishedIn: z.nullable(Line),
  /** Places it is about; empty where it concerns the home city as a whole. */
  cities: z.array(CityId),
  note: z.optional(LocalizedText),
  sources: SourceIds,
})
export type Download = z.infer<typeof Download>
export const Downloads = z.strictObject({ $schema: z.optional(Line), downloads: z.array(Download) })

/** The home city's office, city diplomacy and sustainability. */
export const Home = z.strictObject({
  $schema: z.optional(Line),
  office: z.strictObject({
    name: LocalizedText,
    otherNames: z.array(Line),
    street: Line,
    /** Null where the published pages disagree or cut it off. */
    postcode: z.nullable(Line),
    city: Line,
    note: LocalizedText,
    tasks: z.array(LocalizedText),
    sources: SourceIds,
  }),
  cityDiplomacy: z.strictObject({
    name: LocalizedText,
    facts: z.array(SourcedText),
    downloads: z.array(Slug),
    sources: SourceIds,
  }),
  nations: SourcedText,
  lordMayors: z.array(z.strictObject({ name: Line, noted: LocalizedText, sources: SourceIds })),
  sustainability: z.array(
    z.strictObject({
      text: LocalizedText,
      year: z.nullable(z.int()),
      sources: SourceIds,
      note: z.optional(LocalizedText),
    }),
  ),
  /** Conflicts that concern no single place. */
  conflicts: z.array(Conflict),
})
export type Home = z.infer<typeof Home>
