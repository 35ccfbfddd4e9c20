/** The tables of the quality report: places, sources, conflicts, and what is unverified, old or missing. */
import type { Locale } from '../../src/core/dataset/text.ts'
import type { Spot } from '../../src/core/quality/facts.ts'
import { fieldName } from '../../src/core/quality/fieldNames.ts'
import type { QualityReport } from '../../src/core/quality/qualityReport.ts'
import { subjectOf } from '../../src/core/quality/subjects.ts'
import { formatDate } from '../../src/i18n/format.ts'
import { qualityWords } from './qualityWords.ts'
import { textTable } from './textTable.ts'

type Rows = readonly (readonly string[])[]

/** How many of the most used sources are shown where not all are wanted. */
const mostUsedShown = 10

/** @param isWhole whether remarks are listed too, and every source with its facts */
export function listsOf(report: QualityReport, locale: Locale, isWhole: boolean): readonly string[] {
  const words = qualityWords[locale]
  const where = (spot: Spot): string => subjectOf(report, spot)[locale]
  const list = (name: string, header: readonly string[], rows: Rows): string =>
    `${name}\n${rows.length === 0 ? `  ${words.nothing}` : textTable(header, rows)}`
  const counting = (name: string, header: readonly string[], rows: Rows): string =>
    list(`${name} (${rows.length})`, header, rows)
  const remarks = report.unverified.filter(({ kind }) => kind === 'remark')
  const unverified = isWhole ? report.unverified : report.unverified.filter((one) => !remarks.includes(one))
  return [
    list(words.places, words.placeColumns, placeRows(report, locale)),
    list(
      isWhole ? words.allSources : words.mostUsed,
      words.sourceColumns,
      sourceRows(report, isWhole, where),
    ),
    counting(
      words.conflicts,
      words.conflictColumns,
      report.conflicts.map((one) => {
        const says = one.isDecided ? one.used[locale] : `${words.open}: ${one.used[locale]}`
        return [where(one), one.about[locale], String(one.values), says]
      }),
    ),
    counting(
      words.unverified,
      words.unverifiedColumns,
      unverified.map((one) => [words.unverifiedKinds[one.kind], where(one), one.text?.[locale] ?? '']),
    ) + (isWhole ? '' : `\n  + ${remarks.length} ${words.remarks}`),
    counting(
      words.outdated,
      words.outdatedColumns,
      report.outdated.map((one) => [words.outdatedKinds[one.kind], where(one), formatDate(one.date, locale)]),
    ),
    list(`${words.missing} (${report.missing.length})`, words.missingColumns, missingRows(report, locale)),
  ]
}

const named = (field: string, locale: Locale): string => fieldName(field)?.[locale] ?? field

const placeRows = ({ completeness, files, conflicts }: QualityReport, locale: Locale): Rows =>
  completeness.map(({ city, known, asked, unknown }) => {
    const record = files.find((one) => one.city === city)
    return [
      record?.name[locale] ?? city,
      `${known}/${asked}`,
      String(record?.facts ?? 0),
      String(conflicts.filter(({ file }) => file === record?.file).length),
      unknown.map((field) => named(field, locale)).join(', '),
    ]
  })

function sourceRows({ sources }: QualityReport, isWhole: boolean, where: (spot: Spot) => string): Rows {
  const mostUsed = sources.list.toSorted((a, b) => b.facts.length - a.facts.length).slice(0, mostUsedShown)
  return (isWhole ? sources.list : mostUsed).flatMap(({ id, facts, date, title }) => [
    [id, String(facts.length), date ?? '–', title],
    ...(isWhole ? facts.map((fact) => ['', '', '', `  ${where(fact)}: ${fact.file} ${fact.field}`]) : []),
  ])
}

/** Everything that one record or entry lacks in one row. */
function missingRows(report: QualityReport, locale: Locale): Rows {
  const rows = new Map<string, { readonly where: string; readonly file: string; what: string[] }>()
  for (const spot of report.missing) {
    const where = subjectOf(report, spot)[locale]
    const row = rows.get(`${spot.file} ${where}`) ?? { where, file: spot.file, what: [] }
    rows.set(`${spot.file} ${where}`, { ...row, what: [...row.what, named(spot.field, locale)] })
  }
  return [...rows.values()].map(({ where, file, what }) => [where, file, what.join(', ')])
}
