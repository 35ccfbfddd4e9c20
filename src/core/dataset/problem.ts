/** What can be wrong with the dataset, as a plain value; `describeProblem` says it in words. */
import type { german } from './messages/de.ts'

export type ProblemCode = keyof typeof german

export type Problem = {
  /** The file, as seen from `public/data`, such as `cities/amiens.json`. */
  readonly file: string
  /** The place in the file, such as `history[3].date`; empty where the whole file is meant. */
  readonly field: string
  readonly code: ProblemCode
  /** What the message names. */
  readonly values: Readonly<Record<string, string>>
}

/** A path of keys and positions as people write it: `['history', 3, 'date']` → `history[3].date`. */
export const toField = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`
    return field === '' ? String(key) : `${field}.${String(key)}`
  }, '')
