/** Years on a scale bar, as a disagreement between sources is drawn: whole decades, alternately black and white. */

export type YearMark = {
  readonly year: number
  /** Position on the bar, 0 at its start and 1 at its end. */
  readonly at: number
  readonly isUsed: boolean
  /** Whether its label would touch that of a neighbour and has to stand a line higher. */
  readonly isRaised: boolean
}

export type YearScale = {
  /** First and last year of the bar, both multiples of ten. */
  readonly from: number
  readonly to: number
  /** Segments of equal length; the first, third … are black. */
  readonly segments: number
  /** Every year once, in the order of time. */
  readonly marks: readonly YearMark[]
}

/** Share of the bar that the label of a year takes on the narrowest page. */
const labelShare = 0.12

/** Years a segment stands for: ten segments up to two decades, then five years each, then decades. */
function yearsASegment(span: number): number {
  if (span <= 20) return span / 10
  return span <= 50 ? 5 : 10
}

/**
 * The scale for some years; a year that is given more than once counts as used as soon as one of them is.
 *
 * @throws RangeError if there are no years
 */
export function yearScale(years: readonly { readonly year: number; readonly isUsed: boolean }[]): YearScale {
  if (years.length === 0) throw new RangeError('A scale needs at least one year.')
  const used = new Map<number, boolean>()
  for (const { year, isUsed } of years) used.set(year, isUsed || used.get(year) === true)
  const sorted = [...used.keys()].sort((a, b) => a - b)
  const from = Math.floor(Math.min(...sorted) / 10) * 10
  const to = Math.max(from + 10, Math.ceil(Math.max(...sorted) / 10) * 10)
  const at = (year: number): number => (year - from) / (to - from)
  // The year in use keeps its place beside the bar; of the others the earlier one does.
  const lower: number[] = []
  for (const year of [...sorted.filter((one) => used.get(one)), ...sorted]) {
    if (lower.every((other) => other !== year && Math.abs(at(other) - at(year)) >= labelShare))
      lower.push(year)
  }
  return {
    from,
    to,
    segments: (to - from) / yearsASegment(to - from),
    marks: sorted.map((year) => ({
      year,
      at: at(year),
      isUsed: used.get(year) === true,
      isRaised: !lower.includes(year),
    })),
  }
}
