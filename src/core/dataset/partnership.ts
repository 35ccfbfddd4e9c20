/** What joins the home city and a place: kind, status, dates and the decisions behind them. */
import * as z from 'zod/mini'
import { Line, LocalizedText, PartialDate, SourceIds, SourcedText } from './text.ts'

export const Kind = z.enum(['twin', 'friendship', 'solidarity', 'project', 'climate'])
export type Kind = z.infer<typeof Kind>

/** `unclear`: an agreement ran out and nothing is known of its renewal. */
export const Status = z.enum(['active', 'resting', 'ended', 'planned', 'unclear'])
export type Status = z.infer<typeof Status>

const Signing = z.strictObject({
  date: PartialDate,
  place: LocalizedText,
  signatories: z.array(z.strictObject({ name: Line, role: z.optional(LocalizedText) })),
  sources: SourceIds,
})

export const Partnership = z.strictObject({
  kind: Kind,
  status: Status,
  since: PartialDate,
  until: z.optional(PartialDate),
  /** Required where the status is not `active`: what was decided or is not known, and when. */
  decision: z.optional(
    z.strictObject({
      date: z.nullable(PartialDate),
      text: LocalizedText,
      /** The decision's own words, in their own language. */
      quote: z.optional(z.strictObject({ text: Line, language: Line })),
      sources: SourceIds,
    }),
  ),
  /** What sets it apart, such as "the first in Africa". */
  distinction: z.optional(LocalizedText),
  notes: z.array(SourcedText),
  signings: z.array(Signing),
  sources: SourceIds,
})
export type Partnership = z.infer<typeof Partnership>
