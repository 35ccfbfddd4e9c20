/**
 * How good the dataset is: what `npm run data:report` prints, and with `--json` writes as it stands here. Spots name
 * the editors' file and field; `files` says what each file is about.
 */
import * as z from 'zod/mini'
import type { Dataset } from '../dataset/dataset.ts'
import { LocalizedText, PartialDate } from '../dataset/text.ts'
import { oldBefore } from './age.ts'
import { Completeness, toCompleteness } from './completeness.ts'
import { ConflictList, toConflicts } from './conflicts.ts'
import { Spot } from './facts.ts'
import { LanguagesReport, toLanguagesReport } from './languages.ts'
import { toMissing } from './missing.ts'
import { OutdatedList, toOutdated } from './outdated.ts'
import { SourcesReport, toSourcesReport } from './sources.ts'
import { EntryList, FileList, toEntries, toFiles } from './subjects.ts'
import { toUnverified, UnverifiedList } from './unverified.ts'

export const QualityReport = z.strictObject({
  version: z.literal(1),
  asOf: PartialDate,
  /** What was over before this day is old. */
  oldBefore: PartialDate,
  title: LocalizedText,
  /** Every file of the dataset; `facts` of all of them together is the number of facts, each counted once. */
  files: FileList,
  /** The entries of the files that hold lists, such as `networks[3]`. */
  entries: EntryList,
  sources: SourcesReport,
  /** How many pieces of evidence for goals a source states, and how many the editors assigned. */
  goals: z.strictObject({ stated: z.number(), inferred: z.number() }),
  completeness: z.array(Completeness),
  missing: z.array(Spot),
  conflicts: ConflictList,
  unverified: UnverifiedList,
  outdated: OutdatedList,
  languages: LanguagesReport,
})
export type QualityReport = z.infer<typeof QualityReport>

/** @throws Error without a home city */
export function toQualityReport(dataset: Dataset): QualityReport {
  const { site } = dataset
  const evidence = [dataset.cities, dataset.projects, dataset.networks.networks]
    .flat()
    .flatMap(({ goals }) => goals)
  const count = (wanted: string) => evidence.filter(({ basis }) => basis === wanted).length
  return {
    version: 1,
    asOf: site.asOf,
    oldBefore: oldBefore(site.asOf),
    title: site.title,
    files: toFiles(dataset),
    entries: toEntries(dataset),
    sources: toSourcesReport(dataset),
    goals: { stated: count('stated'), inferred: count('inferred') },
    completeness: toCompleteness(dataset),
    missing: toMissing(dataset),
    conflicts: toConflicts(dataset),
    unverified: toUnverified(dataset),
    outdated: toOutdated(dataset),
    languages: toLanguagesReport(dataset),
  }
}
