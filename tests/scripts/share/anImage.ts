/** What the tests of shared images are drawn from: the atlas as it is published. */
import { readSiteData } from '../../../scripts/build/siteData.ts'
import { messages, readWorldShapes } from '../../../scripts/build/page.ts'
import { type ShareWords, shareWords } from '../../../scripts/share/shareWords.ts'
import type { Locale } from '../../../src/core/dataset/text.ts'

export const { index, dossiers } = readSiteData('.')
export const land = readWorldShapes()

export const wordsFor = (id: string | null, locale: Locale): ShareWords =>
  shareWords({
    index,
    dossier: dossiers.find(({ city }) => city.id === id) ?? null,
    locale,
    messages: messages[locale],
  })
