/** Documents on paper that the build makes from the dataset. */
import type { CityId } from './city.ts'
import type { Locale } from './text.ts'

/** `city`: fact sheet of a place. `poster`: the world on A3. `overview`: all places in a table. */
export type SheetKind = 'city' | 'poster' | 'overview'

export type SheetEntry = {
  readonly kind: SheetKind
  /** The place it is about; null where it is about all of them. */
  readonly city: CityId | null
  readonly language: Locale
  /** In its own language. */
  readonly title: string
  /** Path below the root of the site. */
  readonly file: string
  readonly bytes: number
  readonly pages: number
}

/** Paths are short and stay, because paper and other sites name them. */
export const sheetPath = (kind: SheetKind, city: CityId | null, language: Locale): string =>
  `sheets/${city ?? `atlas-${kind}`}-${language}.pdf`
