/** Every source with the facts that stand on it, and how well the facts are supported. */
import * as z from 'zod/mini'
import type { Dataset } from '../dataset/dataset.ts'
import { SourceId } from '../dataset/text.ts'
import { isOld, isRecent } from './age.ts'
import { factsIn, Spot } from './facts.ts'

const Standing = z.strictObject({
  id: SourceId,
  title: z.string(),
  publisher: z.string(),
  url: z.nullable(z.string()),
  date: z.nullable(z.string()),
  /** Whether a copy of an encyclopedia was read instead of the original, whose title and address stand above. */
  isMirror: z.boolean(),
  /** Whether the page is dated, and that more than twelve months before the atlas. */
  isOld: z.boolean(),
  /** What stands on it; empty where nobody uses it. */
  facts: z.array(Spot),
})

export const SourcesReport = z.strictObject({
  list: z.array(Standing),
  unused: z.array(SourceId),
  withoutAddress: z.array(SourceId),
  mirrors: z.array(SourceId),
  /**
   * How old the pages are; each source in one of these. `recent` are surely from the last twelve months; a page of
   * which only the year or month is known that may have begun before them counts among the older ones.
   */
  ages: z.strictObject({ recent: z.number(), older: z.number(), undated: z.number() }),
  /** How many facts name one source, two, or more; each fact in one of these. */
  support: z.strictObject({ one: z.number(), two: z.number(), more: z.number() }),
  /** Facts that stand on copies of an encyclopedia alone. */
  onMirrorsOnly: z.array(Spot),
  /** Facts all of whose sources have no address to look them up at. */
  withoutAnyAddress: z.array(Spot),
})
export type SourcesReport = z.infer<typeof SourcesReport>

export function toSourcesReport(dataset: Dataset): SourcesReport {
  const facts = factsIn(dataset)
  const list = dataset.sources.sources.map((source) => {
    const { id, date, original } = source
    const { title, publisher, url } = original ?? source
    return {
      id,
      title,
      publisher,
      url,
      date,
      isMirror: original !== undefined,
      isOld: date !== null && isOld(date, dataset.site.asOf),
      facts: facts.filter(({ sources }) => sources.includes(id)).map(toSpot),
    }
  })
  const idsOf = (sources: typeof list) => sources.map(({ id }) => id)
  const mirrors = idsOf(list.filter(({ isMirror }) => isMirror))
  const withoutAddress = idsOf(list.filter(({ url }) => url === null))
  const standingOnlyOn = (ids: readonly string[]) =>
    facts.filter(({ sources }) => sources.every((id) => ids.includes(id))).map(toSpot)
  const { asOf } = dataset.site
  const undated = list.filter(({ date }) => date === null).length
  const recent = list.filter(({ date }) => date !== null && isRecent(date, asOf)).length
  const count = (holds: (sources: number) => boolean) =>
    facts.filter(({ sources }) => holds(new Set(sources).size)).length
  return {
    list,
    unused: idsOf(list.filter((source) => source.facts.length === 0)),
    withoutAddress,
    mirrors,
    ages: { recent, older: list.length - recent - undated, undated },
    support: { one: count((n) => n === 1), two: count((n) => n === 2), more: count((n) => n > 2) },
    onMirrorsOnly: standingOnlyOn(mirrors),
    withoutAnyAddress: standingOnlyOn(withoutAddress),
  }
}

const toSpot = ({ file, field }: Spot): Spot => ({ file, field })
