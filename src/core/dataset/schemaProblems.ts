/** Turns what Zod finds into problems an editor understands; none of Zod's own wording remains. */
import * as z from 'zod/mini'
import { City, CountryCode } from './city.ts'
import { Goal } from './goal.ts'
import { type Problem, type ProblemCode, toField } from './problem.ts'
import { LanguageTag, PartialDate, Slug, SourceId, WebAddress } from './text.ts'

type Issue = z.core.$ZodIssue
type Finding = { readonly code: ProblemCode; readonly values?: Readonly<Record<string, string>> }

const expectedTerms: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'yes-no',
  array: 'list',
  tuple: 'list',
  object: 'section',
}

/** The regular expression a schema checks, read off the issue that a certainly wrong text raises. */
function patternOf(schema: z.core.$ZodType): string {
  const issues = z.safeParse(schema, ' ').error?.issues ?? []
  return issues.flatMap((issue) => (issue.code === 'invalid_format' ? (issue.pattern ?? '') : []))[0] ?? ''
}

const patternCodes = new Map<string, ProblemCode>([
  [patternOf(PartialDate), 'bad-date'],
  [patternOf(Slug), 'bad-id'],
  [patternOf(SourceId), 'bad-source-id'],
  [patternOf(WebAddress), 'bad-address'],
  [patternOf(LanguageTag), 'bad-language'],
  [patternOf(CountryCode), 'bad-country'],
  [patternOf(City.shape.wikidata), 'bad-wikidata'],
  [patternOf(Goal.shape.colour), 'bad-colour'],
])

function termFor(value: unknown): string {
  if (value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return expectedTerms[typeof value] ?? 'section'
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined
    return new Map<PropertyKey, unknown>(Object.entries(value)).get(String(key))
  }, input)
}

function missing(key: PropertyKey | undefined, expected: string): Finding {
  if (key === 'de') return { code: 'missing-german' }
  if (key === 'en') return { code: 'missing-english' }
  if (key === 'sources' || key === 'placeSources') return { code: 'missing-sources' }
  return { code: 'missing-field', values: { key: String(key), expected } }
}

const isOnlySpace = (value: unknown): boolean => typeof value === 'string' && value.trim() === ''

/** A list can only be too short; no list of the dataset has an upper limit but the two numbers of a position. */
function badLength(key: PropertyKey | undefined, minimum: string): Finding {
  if (key === 'position') return { code: 'bad-position' }
  if (key === 'sources' || key === 'placeSources') return { code: 'missing-sources' }
  return { code: 'too-few', values: { minimum } }
}

function outOfRange(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown): Finding {
  const bound = String(issue.code === 'too_small' ? issue.minimum : issue.maximum)
  if (issue.origin === 'string') return { code: 'empty-text' }
  if (issue.origin === 'array') return badLength(issue.path.at(-1), bound)
  const found = String(value)
  if (issue.code === 'too_small') {
    const limit = issue.inclusive === false ? 'above' : 'at-least'
    return { code: 'too-small', values: { found, minimum: bound, limit } }
  }
  return { code: 'too-large', values: { found, maximum: bound } }
}

function badForm(pattern: string, value: unknown): Finding {
  const values = { found: String(value) }
  if (isOnlySpace(value)) return { code: 'empty-text' }
  const code = patternCodes.get(pattern)
  if (code !== undefined) return { code, values }
  const hasEdgeSpace = typeof value === 'string' && value !== value.trim()
  return hasEdgeSpace ? { code: 'edge-space' } : { code: 'bad-form', values }
}

function toFindings(issue: Issue, value: unknown): Finding[] {
  const key = issue.path.at(-1)
  switch (issue.code) {
    case 'invalid_type': {
      const expected = expectedTerms[issue.expected] ?? 'text'
      if (issue.expected === 'int' && typeof value === 'number')
        return [{ code: 'not-whole', values: { found: String(value) } }]
      return [
        value === undefined
          ? missing(key, expected)
          : { code: 'wrong-type', values: { expected, found: termFor(value) } },
      ]
    }
    case 'invalid_value': {
      const choices = issue.values.map(String).join(', ')
      return [
        value === undefined
          ? { code: 'missing-choice', values: { key: String(key), choices } }
          : {
              code: 'not-a-choice',
              values: { found: typeof value === 'string' ? value : JSON.stringify(value), choices },
            },
      ]
    }
    case 'invalid_format':
      return [badForm(issue.pattern ?? '', value)]
    case 'too_small':
    case 'too_big':
      return [outOfRange(issue, value)]
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => ({ code: 'unknown-field', values: { key: unknown } }))
    default:
      return [{ code: 'bad-form', values: { found: String(value) } }]
  }
}

/**
 * The problems of one file. Where a field breaks several rules, only the first is told: mending it often mends the rest.
 *
 * @param input what was parsed, to name what was found
 */
export function toSchemaProblems(file: string, input: unknown, issues: readonly Issue[]): Problem[] {
  const problems = issues.flatMap((issue) =>
    toFindings(issue, valueAt(input, issue.path)).map(({ code, values = {} }) => ({
      file,
      field: toField(code === 'unknown-field' ? [...issue.path, values['key'] ?? ''] : issue.path),
      code,
      values,
    })),
  )
  return problems.filter(({ field }, at) => problems.findIndex((other) => other.field === field) === at)
}
