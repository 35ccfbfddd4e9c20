/** From the address of a request to what answers it. Query strings say what a page shows, not which page it is. */
import { livingPaths, type Release } from './release.ts'

/** The path below the base, pages as folders; null for what is not the atlas's own. */
export function pathBelow(scope: string, address: string): string | null {
  const { origin, pathname } = new URL(address)
  const base = new URL(scope)
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) return null
  return pathname.slice(base.pathname.length).replace(/(^|\/)index\.html$/, '$1')
}

export const isLiving = (path: string): boolean => livingPaths.includes(path)

/** Whether a request for data is meant for this release: pages name the version they were made with. */
export function isOfRelease({ dataVersion }: Release, path: string, address: string): boolean {
  const asked = path.startsWith('data/') ? new URL(address).searchParams.get('v') : null
  return asked === null || asked === dataVersion
}

/** What a navigation is answered with when neither cache nor network has the page. */
export type StandIn =
  | { readonly kind: 'redirect'; readonly path: string }
  | { readonly kind: 'page'; readonly path: string; readonly status: number }

/**
 * @param isWhole  whether every page of the release is kept: what is not among them does not exist
 * @returns null where the release has no page that could stand in
 */
export function standInFor(release: Release, path: string, isWhole: boolean): StandIn | null {
  const paths = new Set(release.files.map((file) => file.path))
  if (!path.endsWith('/') && paths.has(`${path}/`)) return { kind: 'redirect', path: `${path}/` }
  const language = /^en(?:\/|$)/.test(path) ? 'en' : 'de'
  const page = (wanted: string, status: number): StandIn | null =>
    paths.has(wanted) ? { kind: 'page', path: wanted, status } : null
  const city = /^(?:de|en)\/city\/([^/]+)\/?$/.exec(path)?.[1]?.toLowerCase()
  // The page takes itself over and shows the place its address names.
  if (city !== undefined && paths.has(`data/cities/${city}.json`)) return page(`${language}/`, 200)
  if (isWhole && !paths.has(path)) return page(language === 'en' ? 'en/404.html' : '404.html', 404)
  return page(`${language}/offline/`, 503)
}
