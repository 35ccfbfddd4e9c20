/** How things stood between home city and a place in some year. */
import type { CityEntry } from '../dataset/dataset.ts'
import type { Kind, Status } from '../dataset/partnership.ts'
import type { PartialDate } from '../dataset/text.ts'

export type Standing = { readonly kind: Kind; readonly status: Status }

/** The years for which one standing holds: from the year it begins in until before `to`. */
export type Stage = Standing & { readonly from: number; readonly to: number }

/** The first year the atlas can be shown in. */
export const firstYear = 1945

/** The year of a date such as `1982-10-05`. */
export const yearIn = (date: PartialDate): number => Number(date.slice(0, 4))

/** A year after all others. */
const endOfTime = 9999

type Place = Pick<CityEntry, 'partnerships' | 'turns'>
type Step = Standing & { readonly date: PartialDate }

const turned = { begins: 'active', rests: 'resting', resumes: 'active', ends: 'ended' } as const

/**
 * The stages of a place in the order of time, without gaps. A year belongs to what stood at its end: a partnership of
 * October 1982 stands in 1982, and its beginning counts for the whole year on the map.
 */
export function stagesOf(place: Place): readonly Stage[] {
  const known = knownStages.get(place) ?? stagesFrom(place)
  knownStages.set(place, known)
  return known
}

/** Every filter and every year asks again, and records never change. */
const knownStages = new WeakMap<Place, readonly Stage[]>()

function stagesFrom(place: Place): readonly Stage[] {
  const steps = place.partnerships.flatMap((_, index) => stepsOf(place, index))
  const stages: Stage[] = []
  for (const { date, kind, status } of steps) {
    const from = yearIn(date)
    while (stages.length > 0 && (stages.at(-1)?.from ?? 0) >= from) stages.pop()
    const before = stages.pop()
    if (before !== undefined) stages.push({ ...before, to: from })
    stages.push({ kind, status, from, to: endOfTime })
  }
  return stages
}

/** The standing at the end of a year; null before the first partnership has begun. */
export const standingIn = (place: Place, year: number): Standing | null =>
  stagesOf(place).find(({ from, to }) => from <= year && year < to) ?? null

/** The steps of one partnership: its beginning, what the history says turned, its end, and how it stands today. */
function stepsOf({ partnerships, turns }: Place, index: number): Step[] {
  const partnership = partnerships[index]
  if (partnership === undefined) return []
  const { kind, status, since, until } = partnership
  const next = partnerships[index + 1]?.since ?? `${endOfTime}`
  const within = turns.filter(({ date, turn }) => turn !== 'begins' && since <= date && date < next)
  const steps: Step[] = [
    { kind, status: 'active', date: since },
    ...within.map(({ date, turn }) => ({ kind, status: turned[turn], date })),
  ]
  if (until !== undefined) {
    // What ended on the last day of a year stood in that year.
    const end = until.endsWith('-12-31') ? `${yearIn(until) + 1}` : until
    if (end < next) steps.push({ kind, status: status === 'active' ? 'ended' : status, date: end })
  } else if (steps.at(-1)?.status !== status) {
    // No turn of the history says since when: what is said of today is then said of all years.
    return [{ kind, status, date: since }]
  }
  return steps
}
