/** The images of all shared pages; what has not changed since the last build is taken from `.cache`. */
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import type { CityId } from '../../src/core/dataset/city.ts'
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import { Locale } from '../../src/core/dataset/text.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { openRasteriser } from './rasteriser.ts'
import { shareImage } from './shareImage.ts'
import { shareImagePath } from './shareImagePath.ts'
import type { ShareWords } from './shareWords.ts'

export type ShareImages = {
  readonly root: string
  readonly outDir: string
  readonly index: AtlasIndex
  readonly land: WorldShapes
  readonly wordsFor: (place: CityId | null, locale: Locale) => ShareWords
}

/** Everything an image depends on. */
const inputs = [
  'package-lock.json',
  'scripts/drawnMap',
  'scripts/share',
  'src/core',
  'src/i18n',
  'src/map',
  'public/data',
  'public/fonts',
]

/** Writes one image for each place and one for the atlas, in every language. */
export async function writeShareImages(request: ShareImages): Promise<void> {
  const cache = join(request.root, '.cache/share')
  const finished = join(cache, fingerprint(request.root))
  if (!existsSync(finished)) {
    const drawn = await drawAll(request, cache)
    rmSync(cache, { recursive: true, force: true })
    mkdirSync(join(cache, 'drawings'), { recursive: true })
    for (const { key, png } of drawn) writeFileSync(drawingFile(cache, key), png)
    const folder = `${finished}.part`
    mkdirSync(join(folder, 'share'), { recursive: true })
    for (const { path, png } of drawn) writeFileSync(join(folder, path), png)
    renameSync(folder, finished)
  }
  cpSync(finished, request.outDir, { recursive: true })
}

type Drawn = { readonly path: string; readonly key: string; readonly png: Uint8Array }

async function drawAll({ root, index, land, wordsFor }: ShareImages, cache: string): Promise<Drawn[]> {
  const { version, measure, toPng } = await openRasteriser(root)
  return Locale.options.flatMap((locale) =>
    [null, ...index.cities].map((place) => {
      const id = place?.id ?? null
      const image = shareImage({ words: wordsFor(id, locale), index, place, land, measure })
      const key = sha256(version, String(image.stretch), image.svg)
      const known = drawingFile(cache, key)
      const png = existsSync(known) ? readFileSync(known) : toPng(image)
      return { path: shareImagePath(id, locale), key, png }
    }),
  )
}

const drawingFile = (cache: string, key: string): string => join(cache, 'drawings', `${key}.png`)

function fingerprint(root: string): string {
  const files = inputs.flatMap((path) =>
    statSync(join(root, path)).isFile() ? [path] : filesBelow(root, path),
  )
  return sha256(...files.flatMap((file) => [file, readFileSync(join(root, file))]))
}

const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => relative(root, path))
    .toSorted()

function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}
