/** The atlas's own fonts in the form the rasteriser reads: TrueType, every variable axis pinned. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { type Coverage, readCoverage } from '../fonts/coverage.ts'

/** Width of the display face in per cent: the rasteriser has one of them at a time. */
export const stretches = [100, 80, 62.5] as const
export type Stretch = (typeof stretches)[number]

type Axes = Readonly<Record<string, number>>

/** Names first, because the rasteriser takes a missing character from the first font that has it. */
export async function readFaces(root: string, stretch: Stretch): Promise<Uint8Array[]> {
  const coverage = readCoverage(root)
  const files = (part: string): string[] => Object.keys(coverage).filter((name) => name.startsWith(part))
  const pinned = [
    ...files('noto-serif-display').map((file) => [file, { wght: 400, wdth: stretch }] as const),
    ...['noto-serif-sc', 'noto-serif-hebrew', 'noto-naskh-arabic'].flatMap(files).map(still),
    ['noto-sans.woff2', { wght: 400 }] as const,
    ['noto-sans.woff2', { wght: 600 }] as const,
    ['noto-sans-latin-ext.woff2', { wght: 400 }] as const,
  ]
  return Promise.all(pinned.map(([file, axes]) => toTrueType(root, coverage, file, axes)))
}

const still = (file: string): readonly [string, null] => [file, null]

async function toTrueType(
  root: string,
  coverage: Coverage,
  file: string,
  axes: Axes | null,
): Promise<Uint8Array> {
  const font = readFileSync(join(root, 'public/fonts', file))
  return subsetFont(font, coverage[file] ?? '', {
    targetFormat: 'sfnt',
    noHinting: true,
    ...(axes && { variationAxes: axes }),
  })
}
