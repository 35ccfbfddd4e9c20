/** Where sources disagree. */
import * as z from 'zod/mini'
import type { Conflict } from '../dataset/city.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { cityFile } from '../dataset/rules/files.ts'
import { LocalizedText } from '../dataset/text.ts'

const ConflictEntry = z.strictObject({
  file: z.string(),
  field: z.string(),
  about: LocalizedText,
  /** How many values there are. */
  values: z.number(),
  /** Whether the atlas uses one of them; otherwise it leaves the point open. */
  isDecided: z.boolean(),
  used: LocalizedText,
})
export type ConflictEntry = z.infer<typeof ConflictEntry>
export const ConflictList = z.array(ConflictEntry)

export const toConflicts = ({ cities, home }: Dataset): ConflictEntry[] => [
  ...cities.flatMap(({ id, conflicts }) => inFile(cityFile(id), conflicts)),
  ...inFile('home.json', home.conflicts),
]

const inFile = (file: string, conflicts: readonly Conflict[]): ConflictEntry[] =>
  conflicts.map(({ about, values, used }, at) => ({
    file,
    field: `conflicts[${at}]`,
    about,
    values: values.length,
    isDecided: values.some(({ isUsed }) => isUsed),
    used,
  }))
