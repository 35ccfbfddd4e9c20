/** A project the home city runs, with partner places or at home with European money. */
import * as z from 'zod/mini'
import { CityId, Topic } from './city.ts'
import { GoalEvidence } from './goal.ts'
import { Line, LocalizedText, PartialDate, Slug, SourceIds } from './text.ts'

export const ProjectType = z.enum(['project-partnership', 'thematic', 'eu-funded'])
export type ProjectType = z.infer<typeof ProjectType>

export const Project = z.strictObject({
  $schema: z.optional(Line),
  id: Slug,
  type: ProjectType,
  name: LocalizedText,
  /** What it is about, for filters; the editors assign it. */
  topics: z.array(Topic),
  cities: z.array(CityId).check(z.minLength(1)),
  /** The period in words; null where none is known. */
  period: z.nullable(LocalizedText),
  since: z.nullable(PartialDate),
  until: z.nullable(PartialDate),
  /** `unclear`: the sources do not say how things stand today. */
  status: z.enum(['active', 'ended', 'unclear']),
  statusNote: z.optional(LocalizedText),
  partners: z.array(z.strictObject({ name: LocalizedText, sources: z.optional(SourceIds) })),
  description: z.nullable(LocalizedText),
  funding: z.optional(LocalizedText),
  goals: z.array(GoalEvidence),
  note: z.optional(LocalizedText),
  sources: SourceIds,
})
export type Project = z.infer<typeof Project>
