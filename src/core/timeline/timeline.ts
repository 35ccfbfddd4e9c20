/** `data/timeline.json`: what happened with all places, and what is remembered each year. */
import * as z from 'zod/mini'
import { CityId, Turn } from '../dataset/city.ts'
import { Kind } from '../dataset/partnership.ts'
import { LocalizedText, PartialDate, Source, SourceIds } from '../dataset/text.ts'

export const TimelineEvent = z.strictObject({
  city: CityId,
  date: PartialDate,
  text: LocalizedText,
  turn: z.optional(Turn),
  sources: SourceIds,
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

/** A day whose return is an anniversary: a partnership began, or something was signed or decided for it. */
export const Occasion = z.strictObject({
  city: CityId,
  date: PartialDate,
  kind: Kind,
  /** Where it was signed; absent for the beginning of the partnership itself. */
  signedAt: z.optional(LocalizedText),
  /** Since when the partnership rests; present only while it does, null where the day is not known. */
  restingSince: z.optional(z.nullable(PartialDate)),
})
export type Occasion = z.infer<typeof Occasion>

export const Timeline = z.strictObject({
  version: z.literal(1),
  /** In the order of time. */
  events: z.array(TimelineEvent),
  occasions: z.array(Occasion),
  /** Every source of the events once, in the order in which they come to them. */
  sources: z.array(Source),
})
export type Timeline = z.infer<typeof Timeline>
