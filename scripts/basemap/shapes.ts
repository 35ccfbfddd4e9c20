/** Points, lines and rings in the plane, whatever their unit. */
export type Point = readonly [x: number, y: number]
export type Line = readonly Point[]
/** A closed line; its last point repeats the first. */
export type Ring = Line
/** The outer ring, then holes. */
export type Polygon = readonly Ring[]

export type Bounds = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The first two numbers of a GeoJSON position. */
export function pointOf(position: readonly number[]): Point {
  const [x, y] = position
  if (x === undefined || y === undefined) throw new Error('A position needs two numbers')
  return [x, y]
}

export const samePlace = (a: Point | undefined, b: Point | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]

/** Every pair of neighbouring points. */
export function segmentsOf(line: Line): (readonly [Point, Point])[] {
  return line.slice(1).flatMap((to, i) => {
    const from = line[i]
    return from === undefined ? [] : [[from, to] as const]
  })
}

/** Area by the shoelace formula: positive when the ring turns from x towards y. */
export function signedArea(ring: Ring): number {
  return segmentsOf(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0) / 2
}

/** Whether the point lies inside the ring (even-odd rule; points on the edge may fall on either side). */
export function ringContains(ring: Ring, [x, y]: Point): boolean {
  return segmentsOf(ring).reduce(
    (inside, [[ax, ay], [bx, by]]) =>
      ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax ? !inside : inside,
    false,
  )
}

export function polygonContains([outer = [], ...holes]: Polygon, point: Point): boolean {
  return ringContains(outer, point) && !holes.some((hole) => ringContains(hole, point))
}

export function boundsOf(line: Line): Bounds {
  return line.reduce<Bounds>(
    (box, [x, y]) => ({
      west: Math.min(box.west, x),
      south: Math.min(box.south, y),
      east: Math.max(box.east, x),
      north: Math.max(box.north, y),
    }),
    { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity },
  )
}

/** Area on the sphere in km² of a ring in degrees (Chamberlain and Duquette 2007, mean radius 6371 km). */
export function areaKm2(ring: Ring): number {
  const radians = Math.PI / 180
  const sum = segmentsOf(ring).reduce(
    (total, [[ax, ay], [bx, by]]) =>
      total + (bx - ax) * radians * (2 + Math.sin(ay * radians) + Math.sin(by * radians)),
    0,
  )
  return (Math.abs(sum) * 6371 ** 2) / 2
}
