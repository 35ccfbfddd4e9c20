/** The editors' guide as a list of steps that can be done one after the other. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { withField } from '../support/dataFolder.ts'

/**
 * `sh`: a command. `text`: what it answers, with "…" for what is left out. `json`: what an editor writes, into the
 * whole file or one of its fields; a field that ends with `[]` is a list that gets one more entry.
 */
export type Step = {
  readonly kind: string
  readonly file: string
  readonly field: string
  readonly text: string
}

export function stepsOf(markdown: string): readonly Step[] {
  const blocks = markdown.matchAll(/^```(\w+) ?(\S*) ?(\S*)\n([\s\S]*?)^```$/gm)
  return [...blocks].map(([, kind = '', file = '', field = '', text = '']) => ({ kind, file, field, text }))
}

/** The parts of an answer that must be there, in their order. */
export const promisedIn = (answer: string): readonly string[] =>
  answer
    .split(/^…$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The text of the file after the editor's work, which need not be valid. */
export function edited(folder: string, { file, field, text }: Step): string {
  if (field === '') return text
  const record: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const mark = 'what the guide says'
  const changed = withField(record, withPosition(record, field), mark)
  return JSON.stringify(changed, null, 2).replace(`"${mark}"`, () => text.trim())
}

/** `history[]` is the place behind the last entry. */
function withPosition(record: unknown, field: string): string {
  if (!field.endsWith('[]')) return field
  const name = field.slice(0, -2)
  const list: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, name) : null
  if (!Array.isArray(list)) throw new Error(`${name} is no list.`)
  return `${name}[${list.length}]`
}
