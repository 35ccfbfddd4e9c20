/** Which characters the atlas shows, read from the dataset, the messages and the country names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Characters = {
  /** In any text a reader can meet. */
  readonly texts: ReadonlySet<string>
  /** In names of places and greetings, which are set in the display face. */
  readonly names: ReadonlySet<string>
  /** In names of countries in the languages of the atlas, which are set on the map. */
  readonly countries: ReadonlySet<string>
}

const nameKeys = new Set(['name', 'localName', 'greeting'])
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** `root` is the folder of the project. */
export function readCharacters(root: string): Characters {
  const documents = [
    ...jsonFiles(join(root, 'public/data')).filter((path) => !path.includes('schema')),
    ...jsonFiles(join(root, 'src/i18n/messages')),
  ].map((path): unknown => JSON.parse(readFileSync(path, 'utf8')))
  const texts = documents.flatMap((document) => strings(document, null))
  const countries = ['de-DE', 'en-GB'].flatMap(countryNames)
  return {
    texts: charactersOf([...texts.map(({ text }) => text), ...countries]),
    names: charactersOf(texts.filter(({ isName }) => isName).map(({ text }) => text)),
    countries: charactersOf(countries),
  }
}

type Found = { readonly text: string; readonly isName: boolean }

function strings(value: unknown, key: string | null, isName = false): Found[] {
  const within = isName || (key !== null && nameKeys.has(key))
  if (typeof value === 'string') return [{ text: value, isName: within }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([inner, child]: [string, unknown]) => strings(child, inner, within))
}

function countryNames(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  const codes = [...letters].flatMap((first) => [...letters].map((second) => first + second))
  return codes.flatMap((code) => names.of(code) ?? [])
}

function charactersOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.normalize('NFC')]).filter((character) => character >= ' '))
}

function jsonFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => join(folder, name))
}
