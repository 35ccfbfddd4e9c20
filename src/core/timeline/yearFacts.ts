/** The events of each year, the most telling one first. */
import type { TimelineEvent } from './timeline.ts'
import { yearIn } from './standing.ts'

const ranks = { begins: 0, rests: 1, ends: 2, resumes: 3 } as const

/** The finer a date, the lower: of two events of one rank the exactly dated one is the better fact. */
const rankOf = ({ turn, date }: TimelineEvent): number =>
  (turn === undefined ? 4 : ranks[turn]) * 3 + (3 - date.split('-').length)

/** Events by year. Within a year a beginning comes before a rest, an end and what is ordinary; then by exactness and date. */
export function factsByYear(events: readonly TimelineEvent[]): ReadonlyMap<number, readonly TimelineEvent[]> {
  const years = new Map<number, TimelineEvent[]>()
  for (const event of events) {
    const year = yearIn(event.date)
    const known = years.get(year)
    if (known === undefined) years.set(year, [event])
    else known.push(event)
  }
  for (const facts of years.values())
    facts.sort((a, b) => rankOf(a) - rankOf(b) || (a.date < b.date ? -1 : Number(a.date > b.date)))
  return years
}

/** How many events each year has, from `from` to `to` inclusive; years without any are 0. */
export function eventsPerYear(
  events: readonly Pick<TimelineEvent, 'date'>[],
  from: number,
  to: number,
): readonly number[] {
  const counts = Array.from({ length: Math.max(0, to - from + 1) }, () => 0)
  for (const { date } of events) {
    const at = yearIn(date) - from
    const before = counts[at]
    if (before !== undefined) counts[at] = before + 1
  }
  return counts
}
