/** Whether a series grows: the slope of a line through it, and how far that slope can be trusted. */

export type Point = { readonly x: number; readonly y: number }

export type Slope = {
  /** Units of y for one of x. */
  readonly slope: number
  /** Bounds of the 95 % confidence interval. */
  readonly low: number
  readonly high: number
  /** Of the line at x = 0. */
  readonly intercept: number
  /** Correlation of each residual with the one before it, -1 to 1. */
  readonly autocorrelation: number
  /** How many means of blocks the line was drawn through, and how many independent ones they are worth. */
  readonly blocks: number
  readonly effective: number
}

/** Means of blocks of equal length in x, empty ones left out: neighbouring samples are not independent, blocks nearly are. */
export function blockMeans(points: readonly Point[], length: number): readonly Point[] {
  const first = points[0]?.x ?? 0
  const blocks = Map.groupBy(points, ({ x }) => Math.floor((x - first) / length))
  return [...blocks.values()].map((block) => ({
    x: mean(block.map(({ x }) => x)),
    y: mean(block.map(({ y }) => y)),
  }))
}

/**
 * Least squares (Draper & Smith, Applied Regression Analysis, 3rd ed., section 1.4) with a confidence interval for residuals
 * that follow each other: what remains of their correlation widens it by the effective sample size n(1 − r)/(1 + r) of
 * Santer et al. 2000, doi:10.1029/1999JD901105, equations 4 to 6. A negative correlation does not narrow it.
 * @returns null for fewer than four points, or where no two have different x: nothing can be said then
 */
export function slopeOf(points: readonly Point[]): Slope | null {
  const n = points.length
  const middle = { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
  const spread = sum(points.map(({ x }) => (x - middle.x) ** 2))
  if (n < 4 || spread === 0) return null
  const slope = sum(points.map(({ x, y }) => (x - middle.x) * (y - middle.y))) / spread
  const intercept = middle.y - slope * middle.x
  const residuals = points.map(({ x, y }) => y - intercept - slope * x)
  const squares = sum(residuals.map((residual) => residual ** 2))
  const pairs = residuals.slice(1).map((residual, before) => residual * (residuals[before] ?? 0))
  const autocorrelation = squares === 0 ? 0 : sum(pairs) / squares
  const r = Math.max(0, autocorrelation)
  // Two degrees of freedom are the line's; one is the least an interval can be computed from.
  const effective = Math.max(3, (n * (1 - r)) / (1 + r))
  const error = Math.sqrt(squares / (effective - 2) / spread)
  const reach = studentQuantile(effective - 2) * error
  return { slope, low: slope - reach, high: slope + reach, intercept, autocorrelation, blocks: n, effective }
}

/** How much of the values lies below a positive infinity of Student's t: two-sided 95 %. */
const normalQuantile = 1.959_963_984_540_054

/**
 * Student's t that 2.5 % exceed. From three degrees of freedom on by the expansion 26.7.5 of Abramowitz & Stegun (error below
 * 0.6 %), below it interpolated between the exact values for one and two and three degrees.
 * @param freedom  degrees of freedom, 1 or more, fractions allowed
 */
export function studentQuantile(freedom: number): number {
  if (freedom < 3) {
    const [low, high] = freedom < 2 ? [12.7062, 4.3027] : [4.3027, 3.1824]
    return low + (high - low) * (freedom - Math.floor(freedom))
  }
  const z = normalQuantile
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ]
  return terms.reduce((total, term, index) => total + term / freedom ** (index + 1), z)
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / Math.max(1, values.length)
