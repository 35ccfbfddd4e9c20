/** The one codec between a View and its address. Total: nonsense becomes the nearest sensible view. */
import type { AtlasIndex } from '../dataset/dataset.ts'
import type { CityId } from '../dataset/city.ts'
import { localeOf } from '../dataset/text.ts'
import { yearIn } from '../timeline/standing.ts'
import { formatWishes, parseWishes } from './query.ts'
import type { Page, View } from './view.ts'

/** What an address is read against: the path the atlas is served under, what it knows and the year it shows. */
export type Ground = {
  readonly base: string
  readonly cities: Pick<ReadonlySet<CityId>, 'has'>
  /** Paths of the pages to read. In the browser only the page that is shown: others are another page load away. */
  readonly documents: Pick<ReadonlySet<string>, 'has'>
  readonly lastYear: number
}

export const groundOf = (
  { cities, site }: Pick<AtlasIndex, 'cities' | 'site'>,
  base: string,
  documents: Ground['documents'],
): Ground => ({
  base,
  documents,
  cities: new Set(cities.map(({ id }) => id)),
  lastYear: yearIn(site.asOf),
})

/** Reads the address of a page. Unknown paths give the not-found page; broken parameters are dropped. */
export function parseView(url: URL, ground: Ground): View {
  const [locale, ...path] = pathParts(url.pathname, ground.base)
  const known = localeOf(locale)
  const isLocalised = locale === undefined || locale === known
  return {
    locale: known,
    page: isLocalised ? parsePage(path, ground) : { name: 'not-found' },
    ...parseWishes(url.searchParams, ground),
  }
}

/** Writes the canonical address: defaults are left out. */
export const formatView = (view: View, base: string): string =>
  `${base}${view.locale}/${formatPage(view.page)}${formatWishes(view)}`

function pathParts(pathname: string, base: string): readonly string[] {
  const rest = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')
  return rest.split('/').filter((part) => part !== '' && part !== 'index.html')
}

const notFound = '404'

/** Pages that are named by one word alone. */
const plainPages = ['list', 'time', 'goals', 'compare'] as const

function parsePage(path: readonly string[], { cities, documents }: Ground): Page {
  const [name, id = ''] = path
  if (name === undefined) return { name: 'map', city: null }
  if (path.length === 1) {
    const plain = plainPages.find((page) => page === name)
    if (plain !== undefined) return { name: plain }
    if (name === notFound) return { name: 'not-found' }
  }
  if (path.length === 2) {
    const wanted = id.toLowerCase()
    if (name === 'city' && cities.has(wanted)) return { name: 'map', city: wanted }
    if (name === 'goal' && /^([1-9]|1[0-7])$/.test(id)) return { name: 'goal', goal: Number(id) }
  }
  // Last: whoever does not know yet which documents there are takes all that is left for one.
  const whole = path.join('/')
  return documents.has(whole) ? { name: 'document', path: whole } : { name: 'not-found' }
}

function formatPage(page: Page): string {
  switch (page.name) {
    case 'map':
      return page.city === null ? '' : `city/${page.city}/`
    case 'goal':
      return `goal/${page.goal}/`
    case 'document':
      return `${page.path}/`
    case 'not-found':
      return `${notFound}/`
    default:
      return `${page.name}/`
  }
}
