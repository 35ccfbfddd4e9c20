/** What the front page transfers until MapLibre has drawn its first complete frame. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Bytes after brotli that everything together may have. */
export const budget = 560_000

/** The beginning of the basemap that is asked for at once: `firstLength` in src/map/engine/firstBytes.ts. */
export const archiveBytes = 52_224

export type Weighed = { readonly file: string; readonly bytes: number }

/** Every file below the folder of a build, with its bytes on the line. */
export function weighFirstFrame(dist: string): readonly Weighed[] {
  const html = readFileSync(join(dist, 'de/index.html'), 'utf8')
  const named = filesNamedIn(html)
  const assets = readdirSync(join(dist, 'assets')).map((name) => `assets/${name}`)
  const styles = named.filter((file) => file.endsWith('.css'))
  const css = styles.map((file) => readFileSync(join(dist, file), 'utf8')).join('')
  const files = new Set([
    'de/index.html',
    ...named,
    ...withImports(
      dist,
      assets.filter((file) =>
        /\/(de|GlMap|MapTools|Tools|TimeBar|EmbedBar|maplibre[\w-]*?)-[\w-]{8}\.(js|css)$/.test(file),
      ),
    ),
    'basemap/labels.json',
    ...fontsFor(html, css),
  ])
  return [
    ...[...files].map((file) => ({ file, bytes: bytesOf(join(dist, file)) })),
    { file: 'basemap/world.pmtiles (its beginning)', bytes: archiveBytes },
  ]
}

/** The files and everything they import at once; what they ask for later is not theirs. */
function withImports(dist: string, files: readonly string[]): ReadonlySet<string> {
  const found = new Set(files)
  // A set that grows while it is walked is walked to its end.
  for (const file of found) {
    const script = file.endsWith('.js') ? readFileSync(join(dist, file), 'utf8') : ''
    for (const [, name] of script.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/g))
      found.add(`assets/${name}`)
  }
  return found
}

/** Fonts are compressed already and travel as they are. */
function bytesOf(path: string): number {
  const content = readFileSync(path)
  return path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length
}

/** Scripts, style sheets, data and the icon, relative to the page's base. */
function filesNamedIn(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => !/rel="(?:alternate|canonical)"/.test(tag))
    .flatMap((tag) => /(?:src|href)="[^"]*?((?:assets\/|data\/)?[\w.-]+)(?:\?[^"]*)?"/.exec(tag)?.[1] ?? [])
}

/** Asked for with the map, see src/map/scene/fonts.ts. */
const mapFont = 'fonts/noto-serif-italic.woff2'

/**
 * The faces whose characters the page has. Only names of places are in other scripts, and these are set in the
 * display faces; Noto Sans is needed in Latin alone.
 */
function fontsFor(html: string, css: string): string[] {
  const characters = new Set([...html.replace(/<[^>]*>/g, '')].map((char) => char.codePointAt(0) ?? 0))
  const faces = css.match(/@font-face\s*\{[^}]*\}/g) ?? []
  const needed = faces.filter((face) => rangesOf(face).some(([from, to]) => hasOneOf(characters, from, to)))
  const files = needed.flatMap((face) => /fonts\/[\w-]+\.woff2/.exec(face)?.[0] ?? [])
  return [...files.filter((file) => !file.startsWith('fonts/noto-sans-')), mapFont]
}

type Range = readonly [from: number, to: number]

function rangesOf(face: string): Range[] {
  const list = /unicode-range:([^;}]*)/i.exec(face)?.[1] ?? 'U+0-10FFFF'
  return [...list.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
}

const hasOneOf = (characters: ReadonlySet<number>, from: number, to: number): boolean =>
  [...characters].some((character) => character >= from && character <= to)
