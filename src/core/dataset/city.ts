/** One place: the home city, a partner city or a place of a project partnership. */
import * as z from 'zod/mini'
import { GoalEvidence } from './goal.ts'
import { Partnership } from './partnership.ts'
import {
  LanguageTag,
  Line,
  LocalizedText,
  PartialDate,
  Slug,
  SourcedText,
  SourceIds,
  WebAddress,
} from './text.ts'

export const CityId = Slug
export type CityId = z.infer<typeof CityId>

/** ISO 3166-1 alpha-2. */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/))
export type CountryCode = z.infer<typeof CountryCode>

export const Continent = z.enum(['africa', 'asia', 'europe', 'north-america', 'oceania', 'south-america'])
export type Continent = z.infer<typeof Continent>

/** `[longitude, latitude]` in degrees, WGS 84. */
export const LngLat = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
])
export type LngLat = z.infer<typeof LngLat>

/** What partners do together, for filters and comparison. */
export const Topic = z.enum([
  'administration',
  'church',
  'climate',
  'culture',
  'digital',
  'diplomacy',
  'economy',
  'education',
  'environment',
  'equality',
  'health',
  'humanitarian-aid',
  'remembrance',
  'science',
  'social-affairs',
  'sport',
  'tourism',
  'urban-development',
  'waste',
  'water',
  'youth',
])
export type Topic = z.infer<typeof Topic>

const Phrase = z.strictObject({
  text: Line,
  /** The same in Latin letters, where the script is another one. */
  latin: z.optional(Line),
  /** Whether the phrase was read in a source; a native speaker's check is `checkedBySpeaker`. */
  inSource: z.boolean(),
})

const Greeting = z.strictObject({
  language: LanguageTag,
  hello: Phrase,
  welcome: Phrase,
  meaning: LocalizedText,
  checkedBySpeaker: z.boolean(),
  note: z.optional(LocalizedText),
  /** The same greeting in another language of the place. */
  alternatives: z.optional(
    z.array(
      z.strictObject({ language: LanguageTag, welcome: Phrase, meaning: LocalizedText, sources: SourceIds }),
    ),
  ),
  sources: SourceIds,
})
export type Greeting = z.infer<typeof Greeting>

/** What an event does to the partnership. */
export const Turn = z.enum(['begins', 'rests', 'resumes', 'ends'])

export const HistoryEvent = z.strictObject({
  date: PartialDate,
  text: LocalizedText,
  /** Events that turn something are drawn larger. */
  turn: z.optional(Turn),
  sources: SourceIds,
  note: z.optional(LocalizedText),
})
export type HistoryEvent = z.infer<typeof HistoryEvent>

/** A point on which sources disagree: every value with its sources, and why one is used. */
export const Conflict = z.strictObject({
  about: LocalizedText,
  values: z
    .array(
      z.strictObject({
        text: LocalizedText,
        /** Set where the value is a year or date, so that it can be drawn on a scale. */
        date: z.optional(PartialDate),
        isUsed: z.boolean(),
        sources: SourceIds,
      }),
    )
    .check(z.minLength(1)),
  /** What the atlas says where no single value is used as it stands. */
  used: LocalizedText,
  reason: LocalizedText,
})
export type Conflict = z.infer<typeof Conflict>

export const City = z.strictObject({
  $schema: z.optional(Line),
  id: CityId,
  name: LocalizedText,
  localName: z.strictObject({ text: Line, language: LanguageTag }),
  /** Every other spelling people type: older names, other scripts, nicknames. */
  otherNames: z.array(Line),
  country: CountryCode,
  region: z.nullable(LocalizedText),
  continent: Continent,
  position: LngLat,
  /** IANA name, such as `Europe/Kyiv`. */
  timeZone: Line,
  population: z.nullable(
    z.strictObject({
      count: z.int().check(z.gt(0)),
      year: z.nullable(z.int()),
      /** Which area is counted, in a word or two: it stands under the number. */
      scope: LocalizedText,
      /** How the number came about, and what other texts say. */
      note: z.optional(LocalizedText),
      sources: SourceIds,
    }),
  ),
  languages: z.array(LanguageTag),
  website: z.nullable(WebAddress),
  /** Wikidata identifier; null where none was found. */
  wikidata: z.nullable(z.string().check(z.regex(/^Q[1-9]\d*$/))),
  /** The sources of names, country, region, position, time zone, languages and addresses. */
  placeSources: SourceIds,
  placeNotes: z.optional(z.array(LocalizedText)),
  greeting: z.nullable(Greeting),
  /** Empty for the home city only. In the order in which they began. */
  partnerships: z.array(Partnership),
  /** Two to four sentences from the facts below. */
  summary: SourcedText,
  curiosities: z.array(SourcedText),
  /** In the order of time. */
  history: z.array(HistoryEvent),
  fields: z.array(z.strictObject({ topic: Topic, text: LocalizedText, sources: SourceIds })),
  associations: z.array(SourcedText),
  schools: z.array(SourcedText),
  /** Squares, parks and monuments named after the other city: in the home city or there. */
  namedPlaces: z.array(
    z.strictObject({ where: z.enum(['home', 'partner']), text: LocalizedText, sources: SourceIds }),
  ),
  goals: z.array(GoalEvidence),
  conflicts: z.array(Conflict),
  /** The day on which the record was last compared with its sources. */
  checked: PartialDate,
})
export type City = z.infer<typeof City>
