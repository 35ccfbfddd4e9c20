/**
 * Where a key leads among `count` results, of which `at` is the current one; null is the field itself, undefined: the
 * key is not for the results. Home and End belong to the text until the results have been entered.
 */
export function nextOption(key: string, at: number | null, count: number): number | null | undefined {
  if (count === 0) return undefined
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return at === null ? 0 : at === last ? null : at + 1
    case 'ArrowUp':
      return at === null ? last : at === 0 ? null : at - 1
    case 'Home':
      return at === null ? undefined : 0
    case 'End':
      return at === null ? undefined : last
    default:
      return undefined
  }
}
