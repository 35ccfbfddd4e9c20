/** What every document is made from. */
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import type { Site } from '../../src/core/dataset/site.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { type Borrowed, creditOf } from '../../src/core/exports/licence.ts'
import type { WorldShapes } from '../../src/map/static/landMarkup.ts'
import { formatDate } from '../../src/i18n/format.ts'
import { paperColours } from './paper.ts'
import { codeDrawing, homeDrawing } from './signs.ts'
import type { Say } from './words.ts'

export type SheetRequest = {
  readonly site: Site
  readonly index: AtlasIndex
  readonly land: WorldShapes
  readonly locale: Locale
  readonly say: Say
  /** The whole address of the page a document belongs to; null where nobody has said where the atlas is published. */
  readonly address: string | null
  /** Other people's databases that it holds parts of, and whose licence wants them named. */
  readonly borrowed: readonly Borrowed[]
}

/** What is the same on every document: who it is from, where it belongs and what may be done with it. */
export const frameOfSheet = ({ site, locale, say, address, borrowed }: SheetRequest) => ({
  language: locale,
  atlas: site.title[locale],
  homeSign: homeDrawing(),
  colours: paperColours,
  date: site.asOf.split('-').map(Number),
  code:
    address === null
      ? null
      : { svg: codeDrawing(address), address, alternative: say('sheet.code', { address }) },
  unknownAddress: say('sheet.page.unknown'),
  colophon: [
    say('sheet.colophon', {
      date: formatDate(site.asOf, locale),
      licence: site.licence.content,
    }),
    ...borrowed.map((work) => creditOf(work)[locale]),
    site.boundaryNote[locale],
  ].join(' '),
})
