/** Every page to read. */
import type { IntlShape } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import { aboutPages } from './about/aboutPages.tsx'
import { legalPages } from './legal/legalPages.tsx'
import type { DocumentPage, DocumentPages } from './documentPage.ts'
import { libraryPages } from './library/libraryPages.tsx'
import type { Material } from './material.ts'

const kinds: readonly DocumentPages[] = [aboutPages, legalPages, libraryPages]

export const documentPages = (material: Material, locale: Locale, intl: IntlShape): readonly DocumentPage[] =>
  kinds.flatMap((pages) => pages(material, locale, intl))
