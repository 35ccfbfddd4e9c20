/** The names on the map: where they stand (from the basemap) and what they say (in the reader's language). */
import * as z from 'zod/mini'
import { CountryCode } from '../../core/dataset/city.ts'
import { Line, type Locale } from '../../core/dataset/text.ts'

/** `basemap/labels.json`: the points at which names of countries and seas are set. */
export const Labels = z.object({
  countries: z.array(
    z.object({
      iso: CountryCode,
      /** Logarithm of the area in km²: larger countries are named at smaller scales. */
      rank: z.number(),
      lng: z.number(),
      lat: z.number(),
    }),
  ),
  seas: z.array(
    z.object({
      de: Line,
      en: Line,
      lng: z.number(),
      lat: z.number(),
      /** 1 an ocean … 4 a bay or strait. */
      size: z.number(),
    }),
  ),
})
export type Labels = z.infer<typeof Labels>

/** For a map whose names are still on their way. */
export const noLabels: Labels = { countries: [], seas: [] }

/** Names of countries in one language; the code itself where the platform knows none. */
export function countryNames(locale: Locale): (iso: string) => string {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
  return (iso) => names.of(iso) ?? iso
}
