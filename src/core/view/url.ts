/** The one codec between a View and its address. Total: nonsense becomes the nearest sensible view. */
import type { CityId } from '../dataset/city.ts'
import { localeOf } from '../dataset/text.ts'
import { type Camera, type Page, type View, zoomRange } from './view.ts'

/** What an address is read against: the path the atlas is served under and the places it knows. */
export type Ground = { readonly base: string; readonly cities: Pick<ReadonlySet<CityId>, 'has'> }

/** Reads the address of a page. Unknown paths give the not-found page; broken parameters are dropped. */
export function parseView(url: URL, ground: Ground): View {
  const [locale, ...path] = pathParts(url.pathname, ground.base)
  const known = localeOf(locale)
  const isLocalised = locale === undefined || locale === known
  return {
    locale: known,
    page: isLocalised ? parsePage(path, ground) : { name: 'not-found' },
    camera: parseCamera(url.searchParams.get('at')),
    projection: url.searchParams.get('view') === 'globe' ? 'globe' : 'flat',
  }
}

/** Writes the canonical address: defaults are left out. */
export function formatView(view: View, base: string): string {
  const query = [
    view.projection === 'globe' ? 'view=globe' : '',
    view.camera === null ? '' : `at=${formatCamera(view.camera)}`,
  ].filter((part) => part !== '')
  return `${base}${view.locale}/${formatPage(view.page)}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

function pathParts(pathname: string, base: string): readonly string[] {
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
  return rest.split('/').filter((part) => part !== '' && part !== 'index.html')
}

function parsePage(path: readonly string[], { cities }: Ground): Page {
  const [name, id, ...rest] = path
  if (name === undefined) return { name: 'map', city: null }
  if (name === 'city' && id !== undefined && rest.length === 0) {
    const wanted = id.toLowerCase()
    return cities.has(wanted) ? { name: 'map', city: wanted } : { name: 'not-found' }
  }
  if (name === 'list' && id === undefined) return { name: 'list' }
  if (name === 'about' && id === undefined) return { name: 'about' }
  return { name: 'not-found' }
}

function formatPage(page: Page): string {
  switch (page.name) {
    case 'map':
      return page.city === null ? '' : `city/${page.city}/`
    case 'list':
      return 'list/'
    case 'about':
      return 'about/'
    case 'not-found':
      return '404/'
  }
}

/** Degrees north and south at which a Mercator map ends. */
const mostLatitude = 85

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

function parseCamera(at: string | null): Camera | null {
  const match = /^(\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(at ?? '')
  if (match === null) return null
  const [zoom = 0, lat = 0, lng = 0] = match.slice(1).map(Number)
  return rounded({
    zoom: clamp(zoom, zoomRange.least, zoomRange.most),
    center: [lng, clamp(lat, -mostLatitude, mostLatitude)],
  })
}

const formatCamera = (camera: Camera): string => {
  const { zoom, center } = rounded(camera)
  return `${zoom}/${center[1]}/${center[0]}`
}

/** Two decimals of zoom and three of degrees (about 100 m) are all that an address carries; longitudes wrap round. */
export function rounded({ zoom, center: [lng, lat] }: Camera): Camera {
  const wrapped = ((((lng + 180) % 360) + 360) % 360) - 180
  return { zoom: round(zoom, 2), center: [round(wrapped, 3), round(lat, 3)] }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0
