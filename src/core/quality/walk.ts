/** Walks a record down to its parts, so that no list of fields has to be kept up by hand. */

export type Part = { readonly field: string; readonly key: string; readonly value: unknown }

/**
 * Every part of a value with the name of its field, depth first, the value itself left out.
 *
 * @param field where the value stands in its file; empty for the whole file
 */
export function partsOf(value: unknown, field = ''): Part[] {
  if (Array.isArray(value))
    return value.flatMap((part: unknown, at) => withParts(part, `${field}[${at}]`, ''))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    withParts(part, field === '' ? key : `${field}.${key}`, key),
  )
}

const withParts = (value: unknown, field: string, key: string): Part[] => [
  { field, key, value },
  ...partsOf(value, field),
]
