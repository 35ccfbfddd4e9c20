/** The names on the map: where they stand (from the basemap) and what they say (in the reader's language). */
import * as z from 'zod/mini'
import { CountryCode, LngLat } from '../../core/dataset/city.ts'
import { LocalizedText, type Locale } from '../../core/dataset/text.ts'

/** `basemap/labels.json`: the points at which names of countries and seas are set. */
export const Labels = z.object({
  /** `rank`: 1 is shown first, at the smallest scale. */
  countries: z.array(
    z.object({ iso: CountryCode, rank: z.number(), lng: LngLat.def.items[0], lat: LngLat.def.items[1] }),
  ),
  seas: z.array(
    z.object({
      name: LocalizedText,
      lng: LngLat.def.items[0],
      lat: LngLat.def.items[1],
      /** 3 an ocean, 2 a sea, 1 a part of one. */
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
