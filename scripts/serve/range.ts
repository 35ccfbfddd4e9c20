/** The `Range` header of HTTP (RFC 9110, section 14), one range at a time. */
export type ByteRange = { readonly first: number; readonly last: number }

/**
 * The bytes a `Range` header asks for in a body of `length` bytes. `whole` for headers a server may ignore
 * (other units, several ranges, malformed ones), `unsatisfiable` where the range lies outside the body.
 */
export function parseRange(
  header: string | undefined,
  length: number,
): ByteRange | 'whole' | 'unsatisfiable' {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (match === null) return 'whole'
  const [, from = '', to = ''] = match
  if (from === '' && to === '') return 'whole'
  if (from === '') return suffix(Number(to), length)
  const first = Number(from)
  const last = to === '' ? length - 1 : Math.min(Number(to), length - 1)
  if (to !== '' && Number(to) < first) return 'whole'
  return first < length ? { first, last } : 'unsatisfiable'
}

function suffix(count: number, length: number): ByteRange | 'unsatisfiable' {
  return count === 0 || length === 0
    ? 'unsatisfiable'
    : { first: Math.max(0, length - count), last: length - 1 }
}
