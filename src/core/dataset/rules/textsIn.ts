/** Walks a record down to its texts, so that a rule about all dates or languages needs no list of their places. */

export type TextAt = { readonly field: string; readonly key: string; readonly text: string }

/**
 * Every text in a value with the name of the field that holds it; texts in a list carry the name of the list.
 *
 * @param field where the value stands in its file; empty for the whole file
 */
export function textsIn(value: unknown, field = '', key = ''): TextAt[] {
  if (typeof value === 'string') return [{ field, key, text: value }]
  if (Array.isArray(value)) return value.flatMap((part, at) => textsIn(part, `${field}[${at}]`, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) =>
    textsIn(part, field === '' ? name : `${field}.${name}`, name),
  )
}
