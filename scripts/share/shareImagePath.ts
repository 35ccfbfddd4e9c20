import type { CityId } from '../../src/core/dataset/city.ts'
import type { Locale } from '../../src/core/dataset/text.ts'

/** Where the image of a page lies below the root of the site; null for pages about all places. */
export const shareImagePath = (place: CityId | null, locale: Locale): string =>
  `share/${place ?? 'atlas'}-${locale}.png`
