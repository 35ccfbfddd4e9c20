/**
 * The ring of goals around the sign of a place: a segment for each goal in its colour. On the page of one goal the ring
 * is whole where a source names the goal, half where the editors assigned it.
 */
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import type { View } from '../../core/view/view.ts'
import type { Token } from './palette.ts'

/** A segment: `#RRGGBB`, and whether only half of it is drawn. */
export type RingPart = { readonly colour: string; readonly isHalf: boolean }

/** Which rings a map shows: none, those of all goals, or those of the one that is open. */
export type Rings = '' | 'all' | `${GoalNumber}`

export function ringsOf({ page, lens }: Pick<View, 'page' | 'lens'>): Rings {
  if (page.name === 'goal') return `${page.goal}`
  return lens === 'goals' && page.name === 'map' && page.city === null ? 'all' : ''
}

/** The name of the ring around the sign of a place, such as `26BDE2h` or `4C9F38.26BDE2`; empty where it has none. */
export function ringOf({ goals }: Pick<AtlasIndex, 'goals'>, city: CityEntry, rings: Rings): string {
  const shown = city.goals.filter(({ goal }) => rings === 'all' || rings === `${goal}`)
  return shown
    .map(({ goal, basis }) => {
      const colour = goals.find(({ number }) => number === goal)?.colour ?? '#808080'
      return `${colour.slice(1)}${rings !== 'all' && basis === 'inferred' ? 'h' : ''}`
    })
    .join('.')
}

/** The ring of that name; null where it names none. */
export function ringNamed(name: string): readonly RingPart[] | null {
  if (!/^[\dA-F]{6}h?(\.[\dA-F]{6}h?)*$/i.test(name)) return null
  return name.split('.').map((part) => ({ colour: `#${part.slice(0, 6)}`, isHalf: part.endsWith('h') }))
}

/** Middle line and breadth of the ring, and the gap between two segments along it, in units of the sign's radius. */
const radius = 1.56
const breadth = 0.5
const gap = 0.2

/** One line of the ring, in units of the sign's radius. */
export type RingStroke = {
  readonly path: string
  readonly stroke: { readonly token: Token } | { readonly colour: string }
  readonly width: number
}

/** A hairline of ink on paper, as around the squares of the goals, and on it the segments, clockwise from the top. */
export function ringStrokes(parts: readonly RingPart[]): readonly RingStroke[] {
  if (parts.length === 0) return []
  const whole = arc(0, 1)
  const share = 1 / parts.length
  const gapShare = parts.length === 1 ? 0 : gap / (2 * Math.PI * radius)
  return [
    { path: whole, stroke: { token: 'paper' }, width: breadth + 0.34 },
    { path: whole, stroke: { token: 'ink' }, width: breadth + 0.16 },
    { path: whole, stroke: { token: 'paper' }, width: breadth },
    ...parts.map(({ colour, isHalf }, at) => ({
      path: arc(at * share + gapShare / 2, (share - gapShare) * (isHalf ? 0.5 : 1)),
      stroke: { colour },
      width: breadth,
    })),
  ]
}

/** Part of the circle as two arcs, since one cannot go all the way round; start and length as shares of it. */
function arc(start: number, length: number): string {
  const [from, middle, to] = [start, start + length / 2, start + length].map((share) => {
    const angle = share * 2 * Math.PI
    return `${rounded(radius * Math.sin(angle))} ${rounded(-radius * Math.cos(angle))}`
  })
  return `M${from}A${radius} ${radius} 0 0 1 ${middle}A${radius} ${radius} 0 0 1 ${to}`
}

const rounded = (value: number): number => Number(value.toFixed(3))
