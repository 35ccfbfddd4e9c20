/** The whole dataset as the editors keep it, and the two forms in which it is published. */
import * as z from 'zod/mini'
import { City, CityId, Continent, CountryCode, LngLat, Topic, Turn } from './city.ts'
import { Basis, Goal, GoalNumber } from './goal.ts'
import { Kind, Status } from './partnership.ts'
import { Project } from './project.ts'
import {
  type Awards,
  Download,
  type Downloads,
  type Home,
  type Initiatives,
  type Networks,
} from './register.ts'
import type { Site } from './site.ts'
import { SiteEntry } from './siteEntry.ts'
import { LanguageTag, Line, LocalizedText, PartialDate, Source } from './text.ts'

export const Goals = z.strictObject({ $schema: z.optional(Line), goals: z.array(Goal) })
export const Sources = z.strictObject({ $schema: z.optional(Line), sources: z.array(Source) })

/** Everything in `public/data`, read and parsed. */
export type Dataset = {
  readonly site: Site
  readonly home: Home
  readonly cities: readonly City[]
  readonly projects: readonly Project[]
  readonly networks: z.infer<typeof Networks>
  readonly awards: z.infer<typeof Awards>
  readonly initiatives: z.infer<typeof Initiatives>
  readonly downloads: z.infer<typeof Downloads>
  readonly goals: z.infer<typeof Goals>
  readonly sources: z.infer<typeof Sources>
}

/** What map and list need of a place. */
export const CityEntry = z.strictObject({
  id: CityId,
  name: LocalizedText,
  localName: z.strictObject({ text: Line, language: LanguageTag }),
  country: CountryCode,
  /** Settled at build, because browsers do not agree on the names of all countries. */
  countryName: LocalizedText,
  region: z.nullable(LocalizedText),
  continent: Continent,
  position: LngLat,
  timeZone: Line,
  partnerships: z.array(
    z.strictObject({ kind: Kind, status: Status, since: PartialDate, until: z.optional(PartialDate) }),
  ),
  goals: z.array(z.strictObject({ goal: GoalNumber, basis: Basis })),
  /** Fields of cooperation, and what the projects with the place are about; each once, in the order of the topics. */
  fields: z.array(Topic),
  themes: z.array(Topic),
  /** What happened to the partnerships, in the order of time. */
  turns: z.array(z.strictObject({ date: PartialDate, turn: Turn })),
})
export type CityEntry = z.infer<typeof CityEntry>

/** `data/index.json`: the light index. */
export const AtlasIndex = z.strictObject({
  version: z.literal(1),
  site: SiteEntry,
  home: CityEntry,
  cities: z.array(CityEntry),
  goals: z.array(z.strictObject({ number: GoalNumber, title: LocalizedText, colour: Line })),
})
export type AtlasIndex = z.infer<typeof AtlasIndex>

/** `data/cities/<id>.json`: a place with everything its page shows. */
export const Dossier = z.strictObject({
  version: z.literal(1),
  city: City,
  projects: z.array(Project),
  downloads: z.array(Download),
  sources: z.array(Source),
})
export type Dossier = z.infer<typeof Dossier>
