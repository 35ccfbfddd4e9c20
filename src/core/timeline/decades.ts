/** The fields of a scale bar of years: whole decades, alternately black and white, cut where the bar ends. */

export type DecadeField = { readonly from: number; readonly to: number; readonly isBlack: boolean }

/**
 * Decades that end on an even one are black, so that a decade looks the same on every bar.
 *
 * @param from  first year of the bar
 * @param to    the year in which it ends, after `from`
 * @throws RangeError if the bar has no length
 */
export function decadeFields(from: number, to: number): readonly DecadeField[] {
  if (!(to > from)) throw new RangeError('A bar of years needs a length.')
  const first = decadeOf(from)
  const count = Math.ceil((to - first) / 10)
  return Array.from({ length: count }, (_, position) => {
    const start = first + position * 10
    return {
      from: Math.max(from, start),
      to: Math.min(to, start + 10),
      isBlack: (start / 10) % 2 === 0,
    }
  })
}

/** The first year of the decade a year lies in. */
export const decadeOf = (year: number): number => Math.floor(year / 10) * 10

export type Decade<T> = { readonly from: number; readonly members: readonly T[] }

/** Members by decade, both in the order of time; decades without any are left out. */
export function byDecade<T>(members: readonly T[], yearOf: (member: T) => number): readonly Decade<T>[] {
  const decades = new Map<number, T[]>()
  for (const member of members.toSorted((a, b) => yearOf(a) - yearOf(b))) {
    const from = decadeOf(yearOf(member))
    const known = decades.get(from)
    if (known === undefined) decades.set(from, [member])
    else known.push(member)
  }
  return [...decades].map(([from, of]) => ({ from, members: of }))
}
