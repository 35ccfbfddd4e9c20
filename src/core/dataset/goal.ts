/** The 17 Sustainable Development Goals, and what shows that somebody works on one. */
import * as z from 'zod/mini'
import { LocalizedText, SourceIds, SourcedText, WebAddress } from './text.ts'

/** The number of a goal of the 2030 Agenda, 1 to 17. */
export const GoalNumber = z.int().check(z.gte(1), z.lte(17))
export type GoalNumber = z.infer<typeof GoalNumber>

/** `stated`: the source names the goal. `inferred`: the editors assigned it. */
export const Basis = z.enum(['stated', 'inferred'])
export type Basis = z.infer<typeof Basis>

/** The fact that justifies showing a goal beside a city or project. */
export const GoalEvidence = z.strictObject({
  goal: GoalNumber,
  fact: LocalizedText,
  basis: Basis,
  sources: SourceIds,
})
export type GoalEvidence = z.infer<typeof GoalEvidence>

export const Goal = z.strictObject({
  number: GoalNumber,
  title: LocalizedText,
  /** The United Nations' colour, as #RRGGBB. */
  colour: z.string().check(z.regex(/^#[0-9A-F]{6}$/)),
  /** How sure the colour is, where the United Nations' own table could not be read. */
  colourNote: z.optional(SourcedText),
  /** The city's own page on the goals. */
  page: WebAddress,
  facts: z.array(
    z.strictObject({
      text: LocalizedText,
      basis: Basis,
      year: z.nullable(z.int()),
      sources: SourceIds,
      note: z.optional(LocalizedText),
    }),
  ),
  /** What is known about the city's page on this very goal. */
  subpage: z.optional(SourcedText),
})
export type Goal = z.infer<typeof Goal>
