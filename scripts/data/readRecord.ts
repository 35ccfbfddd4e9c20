/** Reads one file of the dataset; a mistake becomes a problem, never an exception. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type * as z from 'zod/mini'
import type { Problem } from '../../src/core/dataset/problem.ts'
import { toSchemaProblems } from '../../src/core/dataset/schemaProblems.ts'
import { findSyntaxProblem } from './jsonSyntax.ts'

export type Reading<T> = { readonly record: T | null; readonly problems: readonly Problem[] }

function readText(root: string, file: string): string | null {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return null
  }
}

/** `input` without the entries of its lists that `issues` point into; null where an issue lies outside them. */
function withoutBrokenEntries(input: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const broken = new Map<PropertyKey, Set<PropertyKey>>()
  for (const {
    path: [list, entry],
  } of issues) {
    if (list === undefined || typeof entry !== 'number') return null
    broken.set(list, (broken.get(list) ?? new Set()).add(entry))
  }
  return Object.fromEntries(
    Object.entries(input ?? {}).map(([key, value]: [string, unknown]) => [
      key,
      Array.isArray(value) ? value.filter((_, at) => broken.get(key)?.has(at) !== true) : value,
    ]),
  )
}

/**
 * One file, parsed and checked against its schema.
 *
 * @param keepsRest whether only the broken entries of a list are left out and the rest of the file is kept
 */
export function readRecord<T>(
  root: string,
  file: string,
  schema: z.ZodMiniType<T>,
  keepsRest = false,
): Reading<T> {
  const text = readText(root, file)
  if (text === null)
    return { record: null, problems: [{ file, field: '', code: 'file-missing', values: {} }] }
  const mistake = findSyntaxProblem(text)
  if (mistake !== null) {
    const { code, line, column, detail } = mistake
    const values = { line: String(line), column: String(column), expected: detail, key: detail }
    return { record: null, problems: [{ file, field: '', code, values }] }
  }
  const input: unknown = JSON.parse(text)
  const result = schema.safeParse(input)
  if (result.success) return { record: result.data, problems: [] }
  const problems = toSchemaProblems(file, input, result.error.issues)
  if (!keepsRest) return { record: null, problems }
  const rest = schema.safeParse(withoutBrokenEntries(input, result.error.issues))
  return { record: rest.success ? rest.data : null, problems }
}
