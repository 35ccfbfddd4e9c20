/** The files of a build, and its pages as documents. Needs a DOM. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type BuiltPage = { readonly address: string; readonly document: Document }
export type BuiltSite = {
  /** Path of every file, from the root of the site. */
  readonly files: ReadonlySet<string>
  /** Every page by its address; folders end in a slash. */
  readonly pages: ReadonlyMap<string, BuiltPage>
}

const host = 'http://atlas.test'

export function readSite(folder: string): BuiltSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
  const pages = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const document = new DOMParser().parseFromString(readFileSync(join(folder, name), 'utf8'), 'text/html')
      return { address: name.replace(/index\.html$/, ''), document }
    })
  return { files: new Set(names), pages: new Map(pages.map((page) => [page.address, page])) }
}

/** Where an attribute of a page leads inside the site; null for other sites and other schemes. */
export function targetOf(page: BuiltPage, value: string): { path: string; fragment: string } | null {
  const { protocol, origin, pathname, hash } = new URL(value, host + page.address)
  if (!protocol.startsWith('http') || origin !== host) return null
  return { path: decodeURI(pathname), fragment: decodeURIComponent(hash.slice(1)) }
}

export const linksOf = (page: BuiltPage): { path: string; fragment: string }[] =>
  [...page.document.querySelectorAll('a[href]')].flatMap(
    (link) => targetOf(page, link.getAttribute('href') ?? '') ?? [],
  )

/** Pages that can be reached from a page by following links. */
export function reachableFrom(start: string, { pages }: BuiltSite): ReadonlySet<string> {
  const found = new Set([start])
  // A set that grows while it is walked is walked to its end.
  for (const address of found) {
    const page = pages.get(address)
    if (page === undefined) continue
    for (const { path } of linksOf(page)) if (pages.has(path)) found.add(path)
  }
  return found
}

/** Levels that are skipped on the way down, such as "h2 → h4". */
export const skippedLevels = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
    .map(({ tagName }) => Number(tagName.slice(1)))
    .flatMap((level, position, all) => {
      const before = all[position - 1] ?? 0
      return level > before + 1 ? [`h${before} → h${level}`] : []
    })
