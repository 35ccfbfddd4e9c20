/** What of the library is shown, and how an address names it behind its "#". */
import type { LibraryItem } from './item.ts'

export const shelfKeys = ['city', 'language', 'format'] as const
export type ShelfKey = (typeof shelfKeys)[number]

/** What every shown document has; keys that are left out ask for nothing. */
export type Shelf = Readonly<Partial<Record<ShelfKey, string>>>

/** The values of an item by which it can be found. A document in several languages, or in one not known, is in `mul` or `und`. */
export const shelvedUnder = ({
  cities,
  language,
  format,
}: LibraryItem): Record<ShelfKey, readonly string[]> => ({
  city: cities,
  language: [language ?? 'und'],
  format: [format],
})

export const isOnShelf = (values: Readonly<Record<ShelfKey, readonly string[]>>, shelf: Shelf): boolean =>
  shelfKeys.every((key) => shelf[key] === undefined || values[key].includes(shelf[key]))

/** Reads `#city=kumasi&format=PDF`. Values that `has` does not know are dropped. */
export function parseShelf(hash: string, has: (key: ShelfKey, value: string) => boolean): Shelf {
  const asked = new URLSearchParams(hash.replace(/^#/, ''))
  return Object.fromEntries(
    shelfKeys.flatMap((key) => {
      const value = asked.get(key)
      return value !== null && has(key, value) ? [[key, value]] : []
    }),
  )
}

/** Empty where everything is shown. */
export function formatShelf(shelf: Shelf): string {
  const parts = shelfKeys.flatMap((key) => {
    const value = shelf[key]
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`]
  })
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
