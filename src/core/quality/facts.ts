/** Every statement of the dataset that names its sources, once. */
import * as z from 'zod/mini'
import type { Dataset } from '../dataset/dataset.ts'
import { filesOf } from '../dataset/rules/files.ts'
import { sourceUsesIn } from '../dataset/sourceUses.ts'
import type { SourceId } from '../dataset/text.ts'

/** A place in the editors' files, as seen from `public/data`. An empty field stands for the whole record. */
export const Spot = z.strictObject({ file: z.string(), field: z.string() })
export type Spot = z.infer<typeof Spot>

export type Fact = Spot & { readonly sources: readonly SourceId[] }

/** `history[3].sources[0]` belongs to the fact `history[3]`; the basics of a place are one fact, `placeSources`. */
const factOf = (field: string): string =>
  field.replace(/\.?sources\[\d+\]$/, '').replace(/placeSources\[\d+\]$/, 'placeSources')

/** The files that hold facts: all but the list of sources itself. */
export const factFiles = (dataset: Dataset) => filesOf(dataset).filter(({ file }) => file !== 'sources.json')

export const factsIn = (dataset: Dataset): readonly Fact[] =>
  factFiles(dataset).flatMap(({ file, record }) => {
    const facts = new Map<string, SourceId[]>()
    for (const { field, id } of sourceUsesIn(record)) {
      const fact = factOf(field)
      facts.set(fact, [...(facts.get(fact) ?? []), id])
    }
    return [...facts].map(([field, sources]) => ({ file, field, sources }))
  })
