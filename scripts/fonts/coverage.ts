/** The committed list of what each font file holds, so that a missing character can be named without opening fonts. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { PlannedFile } from './plan.ts'

const Coverage = z.record(z.string(), z.string())
export type Coverage = z.infer<typeof Coverage>

export const coveragePath = 'scripts/fonts/coverage.json'

export function readCoverage(root: string): Coverage {
  return Coverage.parse(JSON.parse(readFileSync(join(root, coveragePath), 'utf8')))
}

export function toCoverage(files: readonly PlannedFile[]): Coverage {
  return Object.fromEntries(files.map(({ name, characters }) => [name, characters]))
}
