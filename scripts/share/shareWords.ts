/** What a shared image says, in one language. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import type { Partnership } from '../../src/core/dataset/partnership.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { distanceKm } from '../../src/core/geo/greatCircle.ts'
import { formatDistance, yearOf } from '../../src/i18n/format.ts'
import type { ToolMessageId, WrittenMessages } from '../../src/i18n/messages.ts'
import { toolMessages } from '../build/toolMessages.ts'

export type ShareWords = {
  readonly locale: Locale
  /** Title and subtitle of the atlas. */
  readonly title: string
  readonly subtitle: string
  /** The name in its own script; the title of the atlas where the page is about all places. */
  readonly name: string
  /** The name in the language of the page; null where it is the same. */
  readonly translation: string | null
  readonly country: string | null
  /** Kind and years of the partnership, and honestly what became of it. */
  readonly status: string | null
  /** Length of the thread. */
  readonly distance: string | null
  /** The image in words, for readers who do not see it. */
  readonly alternative: string
}

export type WordsRequest = {
  readonly index: AtlasIndex
  /** The place of the page; null for pages about all of them. */
  readonly dossier: Dossier | null
  readonly locale: Locale
  readonly messages: WrittenMessages
}

export function shareWords({ index, dossier, locale, messages }: WordsRequest): ShareWords {
  const say = (id: ToolMessageId, values: Values): string =>
    String(new IntlMessageFormat(toolMessages[locale][id], locale).format(values))
  const [title, subtitle] = [index.site.title[locale], index.site.subtitle[locale]]
  const entry = index.cities.find(({ id }) => id === dossier?.city.id)
  const home = index.home.name[locale]
  const atlas = { locale, title, subtitle }
  if (dossier === null || entry === undefined)
    return {
      ...atlas,
      name: title,
      translation: null,
      country: null,
      status: null,
      distance: null,
      alternative: say('share.altAtlas', { home }),
    }
  const name = entry.name[locale]
  const country = entry.countryName[locale]
  const current = currentPartnership(dossier.city)
  const status = current === undefined ? null : partnershipLine(current, messages, say)
  return {
    ...atlas,
    name: entry.localName.text,
    translation: name === entry.localName.text ? null : name,
    country,
    status,
    distance: formatDistance(distanceKm(index.home.position, entry.position), locale),
    alternative: say('share.altPlace', { home, name, country, status }),
  }
}

type Values = Readonly<Record<string, string | number | null>>

/** Kind and years of a partnership, and what became of it. */
export function partnershipLine(
  { kind, status, since, until, decision }: Partnership,
  messages: WrittenMessages,
  say: (id: 'share.status', values: Readonly<Record<string, string | number>>) => string,
): string {
  const decided = decision?.date ?? null
  return say('share.status', {
    kind: messages[`kind.${kind}`],
    status,
    since: yearOf(since),
    until: until === undefined ? 'none' : String(yearOf(until)),
    decided: decided === null ? 'none' : String(yearOf(decided)),
  })
}
