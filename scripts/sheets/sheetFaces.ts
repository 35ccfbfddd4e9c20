/** The atlas's own fonts in the form the typesetter reads: TrueType, every variable axis pinned, one name a file. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { readCoverage } from '../fonts/coverage.ts'
import { renamedFont } from './renamedFont.ts'

/** Family names in the order in which characters are looked for. */
export type Families = { readonly display: readonly string[]; readonly text: readonly string[] }

/** Widths of the display face in per cent; a name takes the widest that fits. */
const widths = [100, 87.5, 75, 62.5]
const weights = [400, 600]
const displayFaces = ['noto-serif-display', 'noto-serif-sc', 'noto-serif-hebrew', 'noto-naskh-arabic']

const nameOf = (file: string): string => file.replace(/\.woff2$/, '')
const sheetFiles = (root: string): string[] =>
  Object.keys(readCoverage(root)).filter((file) => !file.startsWith('noto-serif-italic'))

export function familiesIn(root: string): Families {
  const names = sheetFiles(root).map(nameOf)
  const isDisplay = (name: string): boolean => displayFaces.some((face) => name.startsWith(face))
  const text = names.filter((name) => !isDisplay(name))
  return { display: [...names.filter(isDisplay), ...text], text }
}

/** The fonts as they are published, before they are cut: what a document depends on. */
export const publishedFaces = (root: string): readonly Buffer[] =>
  sheetFiles(root).map((file) => readFileSync(join(root, 'public/fonts', file)))

export async function readSheetFaces(root: string): Promise<Buffer[]> {
  const coverage = readCoverage(root)
  const wanted = sheetFiles(root).flatMap((file) => variantsOf(file).map((axes) => ({ file, axes })))
  return Promise.all(
    wanted.map(async ({ file, axes }) => {
      const font = await subsetFont(readFileSync(join(root, 'public/fonts', file)), coverage[file] ?? '', {
        targetFormat: 'sfnt',
        noHinting: true,
        ...(axes && { variationAxes: axes }),
      })
      return renamedFont(font, nameOf(file))
    }),
  )
}

type Axes = Readonly<Record<string, number>>

/** Which files are variable; the others carry one weight. */
function variantsOf(file: string): readonly (Axes | null)[] {
  if (file.startsWith('noto-serif-display')) return widths.map((wdth) => ({ wght: 400, wdth }))
  return /^noto-sans(-latin-ext|-cyrillic|-greek|-vietnamese)?\./.test(file)
    ? weights.map((wght) => ({ wght }))
    : [null]
}
