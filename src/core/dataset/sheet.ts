/** Documents on paper that the build makes from the dataset. */
import * as z from 'zod/mini'
import { CityId } from './city.ts'
import { Locale } from './text.ts'

/** `city`: fact sheet of a place. `poster`: the world on A3. `overview`: all places in a table. */
export const SheetKind = z.enum(['city', 'poster', 'overview'])
export type SheetKind = z.infer<typeof SheetKind>

export const SheetEntry = z.strictObject({
  kind: SheetKind,
  /** The place it is about; null where it is about all of them. */
  city: z.nullable(CityId),
  language: Locale,
  /** In its own language. */
  title: z.string(),
  /** Path below the root of the site. */
  file: z.string(),
  bytes: z.int(),
  pages: z.int(),
})
export type SheetEntry = z.infer<typeof SheetEntry>

/** Paths are short and stay, because paper and other sites name them. */
export const sheetPath = (kind: SheetKind, city: CityId | null, language: Locale): string =>
  `sheets/${city ?? `atlas-${kind}`}-${language}.pdf`
