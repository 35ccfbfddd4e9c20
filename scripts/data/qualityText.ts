/** The quality report as text for a terminal. */
import type { Locale } from '../../src/core/dataset/text.ts'
import type { QualityReport } from '../../src/core/quality/qualityReport.ts'
import { formatDate, formatLanguage } from '../../src/i18n/format.ts'
import { listsOf } from './qualityLists.ts'
import { qualityWords } from './qualityWords.ts'

/** @param isWhole whether remarks are listed too, and every source with its facts */
export function toQualityText(report: QualityReport, locale: Locale, isWhole = false): string {
  const words = qualityWords[locale]
  const { title, asOf, files, sources, completeness, languages } = report
  const facts = files.reduce((sum, file) => sum + file.facts, 0)
  const { places, facts: ofFacts, sources: ofSources, texts } = words.counts
  const [placeList = '', ...lists] = listsOf(report, locale, isWhole)
  return `${[
    `${words.heading} ${title[locale]}`,
    `${words.asOf} ${formatDate(asOf, locale)}: ${completeness.length} ${places} · ${facts} ${ofFacts} · ` +
      `${sources.list.length} ${ofSources} · ${languages.texts} ${texts}`,
    placeList,
    supportOf(report, locale),
    sourcesOf(report, locale),
    languagesOf(report, locale),
    ...lists,
  ].join('\n\n')}\n`
}

type Count = readonly [count: number, what: string]

const counted = (name: string, counts: readonly Count[]): string =>
  [name, ...counts.map(([count, what]) => `  ${String(count).padStart(5)}  ${what}`)].join('\n')

function supportOf({ sources, goals }: QualityReport, locale: Locale): string {
  const words = qualityWords[locale]
  const { support, onMirrorsOnly, withoutAnyAddress } = sources
  return counted(words.support, [
    [support.one, words.one],
    [support.two, words.two],
    [support.more, words.more],
    [onMirrorsOnly.length, words.onMirrorsOnly],
    [withoutAnyAddress.length, words.withoutAnyAddress],
    [goals.stated, words.stated],
    [goals.inferred, words.inferred],
  ])
}

function sourcesOf({ sources }: QualityReport, locale: Locale): string {
  const words = qualityWords[locale]
  const { ages, unused, withoutAddress, mirrors } = sources
  return counted(words.sources, [
    [ages.recent, words.recent],
    [ages.older, words.older],
    [ages.undated, words.undated],
    [unused.length, withIds(words.unused, unused)],
    [withoutAddress.length, withIds(words.withoutAddress, withoutAddress)],
    [mirrors.length, withIds(words.mirrors, mirrors)],
  ])
}

const withIds = (what: string, ids: readonly string[]): string =>
  ids.length === 0 ? what : `${what}: ${ids.join(', ')}`

function languagesOf({ languages }: QualityReport, locale: Locale): string {
  const words = qualityWords[locale]
  return counted(words.languages, [
    [languages.identical.length, words.identical],
    ...languages.identical.map(({ text, file, field }): Count => [1, `  ${text} (${file} ${field})`]),
    ...languages.documents.map(({ language, count }): Count => [
      count,
      `${words.documents}: ${language === null ? words.unknownLanguage : formatLanguage(language, locale)}`,
    ]),
  ])
}
