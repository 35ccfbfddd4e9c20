/** Which files to make: each face divided the way its package divides it, since a font cannot be glued together. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Characters } from './characters.ts'
import { type Face, faces } from './faces.ts'
import { rangeHolds } from './unicodeRange.ts'

export type PlannedFile = {
  readonly face: Face
  /** Name below `public/fonts`. */
  readonly name: string
  /** Path of the font it is cut from. */
  readonly source: string
  /** Sorted by code point. */
  readonly characters: string
}

const Ranges = z.record(z.string(), z.string())

export function planFiles(root: string, characters: Characters): PlannedFile[] {
  return faces.flatMap((face) => planFace(root, face, characters))
}

function planFace(root: string, face: Face, characters: Characters): PlannedFile[] {
  const folder = join(root, 'node_modules', face.source)
  const ranges = Ranges.parse(JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')))
  const prefix = face.source.slice(face.source.indexOf('/') + 1)
  const left = new Set(face.wanted(characters))
  return (face.subsets ?? Object.keys(ranges)).flatMap((subset, index) => {
    const holds = rangeHolds(ranges[subset] ?? '')
    const taken = [...left].filter(holds).toSorted(byCodePoint)
    for (const character of taken) left.delete(character)
    if (taken.length === 0) return []
    const plainSubset = subset.replaceAll(/[[\]]/g, '')
    const name = face.subsets !== null && index === 0 ? face.file : `${face.file}-${plainSubset}`
    const source = join(folder, 'files', `${prefix}-${plainSubset}-${face.variant}.woff2`)
    return [{ face, name: `${name}.woff2`, source, characters: taken.join('') }]
  })
}

const byCodePoint = (a: string, b: string): number => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)

/** Letters of the atlas that no file for running text holds: they would show in a font of the machine. */
export function uncoveredLetters(files: readonly PlannedFile[], characters: Characters): string[] {
  const running = files.filter(({ face }) => face.family.startsWith('Noto Sans'))
  const covered = new Set(running.flatMap((file) => [...file.characters]))
  return [...characters.texts].filter(
    (character) => /\p{L}|\p{Nd}/u.test(character) && !covered.has(character),
  )
}

/** What a list of files should hold and does not, by file name. */
export function missingCharacters(
  wanted: readonly PlannedFile[],
  present: Readonly<Record<string, string>>,
): { readonly name: string; readonly characters: string }[] {
  return wanted.flatMap(({ name, characters }) => {
    const held = new Set(present[name] ?? '')
    const missing = [...characters].filter((character) => !held.has(character)).join('')
    return missing === '' ? [] : [{ name, characters: missing }]
  })
}
