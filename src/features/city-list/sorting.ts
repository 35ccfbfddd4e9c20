/** The orders in which the list can be read. */
import type { LngLat } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import type { Locale } from '../../core/dataset/text.ts'
import { distanceKm } from '../../core/geo/greatCircle.ts'

export type SortKey = 'place' | 'country' | 'kind' | 'since' | 'distance'

type Ground = {
  readonly locale: Locale
  readonly home: LngLat
  readonly kindName: (city: CityEntry) => string
}

/** A comparison of two places by one column; equal ones keep the order of their names. */
export function compareBy(
  key: SortKey,
  { locale, home, kindName }: Ground,
): (a: CityEntry, b: CityEntry) => number {
  const collator = new Intl.Collator(locale)
  const byName = (a: CityEntry, b: CityEntry): number => collator.compare(a.name[locale], b.name[locale])
  const since = (city: CityEntry): string => currentPartnership(city)?.since ?? ''
  const orders: Record<SortKey, (a: CityEntry, b: CityEntry) => number> = {
    place: byName,
    country: (a, b) => collator.compare(a.countryName[locale], b.countryName[locale]),
    kind: (a, b) => collator.compare(kindName(a), kindName(b)),
    since: (a, b) => compareTexts(since(a), since(b)),
    distance: (a, b) => distanceKm(home, a.position) - distanceKm(home, b.position),
  }
  return (a, b) => orders[key](a, b) || byName(a, b)
}

/** Dates as texts sort by their characters. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
