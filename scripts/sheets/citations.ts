/** The numbered sources of a document: only those it cites, in the order in which it first does. */
import type { Source, SourceId } from '../../src/core/dataset/text.ts'

export type Citations = {
  /** The numbers of some sources, ascending. */
  readonly cite: (ids: readonly SourceId[]) => readonly number[]
  /** What has been cited so far. */
  readonly cited: () => readonly Source[]
}

/** @throws Error from `cite` where a source is not known, since a number without a source says nothing */
export function citationsOf(sources: readonly Source[]): Citations {
  const known = new Map(sources.map((source) => [source.id, source]))
  const numbers = new Map<SourceId, number>()
  return {
    cite(ids) {
      for (const id of ids) if (!numbers.has(id)) numbers.set(id, numbers.size + 1)
      return ids.map((id) => numbers.get(id) ?? 0).toSorted((a, b) => a - b)
    },
    cited: () =>
      [...numbers.keys()].map((id) => {
        const source = known.get(id)
        if (source === undefined) throw new Error(`A document cites the source "${id}", which is not known.`)
        return source
      }),
  }
}
