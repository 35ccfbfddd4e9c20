/** Path data for a small map, where most of the detail of the large one would be finer than a pixel. */

type Point = readonly [number, number]

/**
 * The same lines and rings on a grid, in relative steps, without points that fall together and rings that become a line.
 * Reads what `clippedPath` writes: `M`, `L` and `Z` with absolute coordinates.
 *
 * @param grid distance between two lines of the grid, in the units of the path
 */
export function condensedPath(path: string, grid: number): string {
  return path
    .split('M')
    .slice(1)
    .map((subpath) => {
      const isRing = /z$/i.test(subpath)
      const points = snapped(pointsOf(subpath), grid)
      if (points.length < (isRing ? 3 : 2)) return ''
      return `${inSteps(points)}${isRing ? 'z' : ''}`
    })
    .join('')
}

const pointsOf = (subpath: string): Point[] =>
  subpath
    .replace(/z$/i, '')
    .split('L')
    .map((point) => point.split(' ').map(Number))
    .map(([x = 0, y = 0]): Point => [x, y])

const snapped = (points: readonly Point[], grid: number): Point[] =>
  points
    .map(([x, y]): Point => [Math.round(x / grid) * grid, Math.round(y / grid) * grid])
    .filter(([x, y], i, all) => {
      const before = all[i - 1]
      return before === undefined || before[0] !== x || before[1] !== y
    })

const inSteps = (points: readonly Point[]): string =>
  points
    .map(([x, y], i) => {
      const before = points[i - 1]
      if (before === undefined) return `M${x} ${y}l`
      return pair(x - before[0], y - before[1], i === 1)
    })
    .join('')

const pair = (dx: number, dy: number, isFirst: boolean): string =>
  `${isFirst || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
