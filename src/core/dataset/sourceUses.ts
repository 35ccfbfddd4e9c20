/** Finds every reference to a source inside a record, so that no list of places has to be kept up by hand. */
import type { SourceId } from './text.ts'

/** One reference to a source; `field` is its place in the record, such as `history[3].sources[0]`. */
export type SourceUse = { readonly field: string; readonly id: SourceId }

const isSourceList = (key: string): boolean => key === 'sources' || key === 'placeSources'

const usesInList = (list: unknown, field: string): SourceUse[] =>
  Array.isArray(list)
    ? list.flatMap((id, at) => (typeof id === 'string' ? [{ field: `${field}[${at}]`, id }] : []))
    : []

/**
 * Every reference to a source in a value, depth first; a record's own sources come before those of its parts,
 * because a page cites the record as a whole first.
 *
 * @param value any part of a record
 * @param field where that part stands in its file; empty for the whole file
 */
export function sourceUsesIn(value: unknown, field = ''): SourceUse[] {
  if (Array.isArray(value)) return value.flatMap((part, at) => sourceUsesIn(part, `${field}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.entries<unknown>({ ...value }).map(([key, part]) => ({
    key,
    part,
    field: field === '' ? key : `${field}.${key}`,
  }))
  return [
    ...parts.filter(({ key }) => isSourceList(key)).flatMap((own) => usesInList(own.part, own.field)),
    ...parts
      .filter(({ key }) => !isSourceList(key))
      .flatMap((other) => sourceUsesIn(other.part, other.field)),
  ]
}
