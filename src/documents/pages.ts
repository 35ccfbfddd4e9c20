/** Every page to read. */
import type { IntlShape } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import { aboutPages } from './about/aboutPages.tsx'
import { dataPages } from './data/dataPages.tsx'
import type { DocumentPage, DocumentPages } from './documentPage.ts'
import { libraryPages } from './library/libraryPages.tsx'
import type { Material } from './material.ts'
import { qualityPages } from './quality/qualityPages.tsx'

const kinds: readonly DocumentPages[] = [aboutPages, libraryPages, dataPages, qualityPages]

export const documentPages = (material: Material, locale: Locale, intl: IntlShape): readonly DocumentPage[] =>
  kinds.flatMap((pages) => pages(material, locale, intl))
