/** Finds the place of a mistake in JSON. `JSON.parse` names no place for short texts and accepts a field given twice. */

export type SyntaxProblem = {
  readonly code: 'json-syntax' | 'key-twice'
  readonly line: number
  readonly column: number
  /** What was expected, as a term of the messages; for a field given twice, its name. */
  readonly detail: string
}

type Tokens = {
  readonly peek: () => string
  readonly take: (pattern: RegExp) => string | null
  readonly fail: (detail: string, code?: SyntaxProblem['code']) => never
}

class Found extends Error {
  readonly problem: SyntaxProblem
  constructor(problem: SyntaxProblem) {
    super(problem.detail)
    this.problem = problem
  }
}

const anyString = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

function tokensOf(text: string): Tokens {
  let at = 0
  const skipSpace = (): void => {
    while (/[ \t\r\n]/.test(text.charAt(at))) at += 1
  }
  return {
    peek: () => {
      skipSpace()
      return text.charAt(at)
    },
    take: (pattern) => {
      skipSpace()
      const sticky = new RegExp(pattern.source, 'uy')
      sticky.lastIndex = at
      const [match = null] = sticky.exec(text) ?? []
      if (match !== null) at += match.length
      return match
    },
    fail: (detail, code = 'json-syntax') => {
      const before = text.slice(0, at).split('\n')
      throw new Found({ code, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, detail })
    },
  }
}

function readString(tokens: Tokens): string {
  return tokens.take(anyString) ?? tokens.fail('closing-quote')
}

function failAtTypographicQuote(tokens: Tokens): void {
  if (/[„“”«»‘’‚']/.test(tokens.peek())) tokens.fail('straight-quotes')
}

function readSection(tokens: Tokens): void {
  const keys = new Set<string>()
  if (tokens.take(/\}/) !== null) return
  do {
    failAtTypographicQuote(tokens)
    if (tokens.peek() !== '"') tokens.fail(keys.size === 0 ? 'key-or-end' : 'key')
    const key = readString(tokens)
    if (keys.has(key)) tokens.fail(key.slice(1, -1), 'key-twice')
    keys.add(key)
    if (tokens.take(/:/) === null) tokens.fail('colon')
    readValue(tokens)
  } while (tokens.take(/,/) !== null)
  if (tokens.take(/\}/) === null) tokens.fail('comma-or-brace')
}

function readList(tokens: Tokens): void {
  if (tokens.take(/\]/) !== null) return
  do readValue(tokens)
  while (tokens.take(/,/) !== null)
  if (tokens.take(/\]/) === null) tokens.fail('comma-or-bracket')
}

function readValue(tokens: Tokens): void {
  if (tokens.take(/\{/) !== null) return readSection(tokens)
  if (tokens.take(/\[/) !== null) return readList(tokens)
  if (tokens.peek() === '"') return void readString(tokens)
  failAtTypographicQuote(tokens)
  if (tokens.take(scalar) === null) tokens.fail('json-value')
}

/** The first mistake in a JSON text, or null; lines and columns count from 1. */
export function findSyntaxProblem(text: string): SyntaxProblem | null {
  const tokens = tokensOf(text)
  try {
    if (tokens.peek() === '') tokens.fail('content')
    readValue(tokens)
    if (tokens.peek() !== '') tokens.fail('end-of-file')
    return null
  } catch (error) {
    if (error instanceof Found) return error.problem
    throw error
  }
}
