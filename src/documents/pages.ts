/** Every page to read. */
import type { IntlShape } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import { aboutPages } from './about/aboutPages.tsx'
import { awardPages } from './awards/awardPages.tsx'
import { dataPages } from './data/dataPages.tsx'
import { diplomacyPages } from './diplomacy/diplomacyPages.tsx'
import type { DocumentPage, DocumentPages } from './documentPage.ts'
import { initiativePages } from './initiatives/initiativePages.tsx'
import { legalPages } from './legal/legalPages.tsx'
import { libraryPages } from './library/libraryPages.tsx'
import type { Material } from './material.ts'
import { networkPages } from './networks/networkPages.tsx'
import { projectPages } from './projects/projectPages.tsx'
import { qualityPages } from './quality/qualityPages.tsx'

const kinds: readonly DocumentPages[] = [
  aboutPages,
  legalPages,
  libraryPages,
  projectPages,
  networkPages,
  awardPages,
  initiativePages,
  diplomacyPages,
  dataPages,
  qualityPages,
]

export const documentPages = (material: Material, locale: Locale, intl: IntlShape): readonly DocumentPage[] =>
  kinds.flatMap((pages) => pages(material, locale, intl))
