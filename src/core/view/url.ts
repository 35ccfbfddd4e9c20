/** The one codec between a View and its address. Total: nonsense becomes the nearest sensible view. */
import type { AtlasIndex } from '../dataset/dataset.ts'
import type { CityId } from '../dataset/city.ts'
import { localeOf } from '../dataset/text.ts'
import { yearIn } from '../timeline/standing.ts'
import { formatWishes, parseWishes } from './query.ts'
import type { Page, View } from './view.ts'

/** What an address is read against: the path the atlas is served under, the places it knows and the year it shows. */
export type Ground = {
  readonly base: string
  readonly cities: Pick<ReadonlySet<CityId>, 'has'>
  readonly lastYear: number
}

export const groundOf = ({ cities, site }: Pick<AtlasIndex, 'cities' | 'site'>, base: string): Ground => ({
  base,
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

/** Pages that are named by one word alone. */
const plainPages = ['list', 'time', 'goals', 'compare', 'about'] as const

function parsePage(path: readonly string[], { cities }: Ground): Page {
  const [name, id, ...rest] = path
  if (name === undefined) return { name: 'map', city: null }
  if (rest.length > 0) return { name: 'not-found' }
  if (id === undefined) {
    const plain = plainPages.find((page) => page === name)
    return { name: plain ?? 'not-found' }
  }
  const wanted = id.toLowerCase()
  if (name === 'city' && cities.has(wanted)) return { name: 'map', city: wanted }
  if (name === 'goal' && /^([1-9]|1[0-7])$/.test(id)) return { name: 'goal', goal: Number(id) }
  return { name: 'not-found' }
}

function formatPage(page: Page): string {
  switch (page.name) {
    case 'map':
      return page.city === null ? '' : `city/${page.city}/`
    case 'goal':
      return `goal/${page.goal}/`
    case 'not-found':
      return '404/'
    default:
      return `${page.name}/`
  }
}
