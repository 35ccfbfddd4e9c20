/**
 * The registers: networks, awards, initiatives, downloads, goals, sources, and the home city's own page. The browser
 * reads none of them; their schemas stay at home.
 */
import * as z from 'zod/mini'
import { CityId, Conflict } from './city.ts'
import { Download } from './download.ts'
import { Goal, GoalEvidence } from './goal.ts'
import { Line, LocalizedText, PartialDate, Slug, Source, SourceIds, SourcedText } from './text.ts'

/** A place that a source connects with a network: as a member, or in another way, which is then said. */
const NetworkPlace = z.strictObject({ city: CityId, how: LocalizedText, sources: SourceIds })

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
  /** Places of the atlas beside the home city; missing where no source names any. */
  cities: z.optional(z.array(NetworkPlace).check(z.minLength(1))),
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

export const Downloads = z.strictObject({ $schema: z.optional(Line), downloads: z.array(Download) })

export const Goals = z.strictObject({ $schema: z.optional(Line), goals: z.array(Goal) })
export const Sources = z.strictObject({ $schema: z.optional(Line), sources: z.array(Source) })

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
