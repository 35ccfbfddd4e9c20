/** From the editors' dataset to the timeline that is published. */
import type { City } from '../dataset/city.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Partnership } from '../dataset/partnership.ts'
import type { PartialDate } from '../dataset/text.ts'
import type { Occasion, Timeline, TimelineEvent } from './timeline.ts'

/** Dates of different precision in one order: a year comes before its months, a month before its days. */
const byDate = (a: { readonly date: PartialDate }, b: { readonly date: PartialDate }): number =>
  a.date < b.date ? -1 : Number(a.date > b.date)

export function toTimeline({ cities, sources }: Pick<Dataset, 'cities' | 'sources'>): Timeline {
  const events = cities
    .flatMap(({ id, history }) =>
      history.map(({ date, text, turn, sources: ids }): TimelineEvent => ({
        city: id,
        date,
        text,
        ...(turn === undefined ? {} : { turn }),
        sources: ids,
      })),
    )
    .sort(byDate)
  const known = new Map(sources.sources.map((source) => [source.id, source]))
  const used = new Set(events.flatMap((event) => event.sources))
  return {
    version: 1,
    events,
    occasions: cities.flatMap(occasionsOf).sort(byDate),
    sources: [...used].flatMap((id) => known.get(id) ?? []),
  }
}

/** What has ended, ran out or is only planned is not celebrated. */
function occasionsOf(city: City): Occasion[] {
  return city.partnerships
    .filter(({ status, until }) => status !== 'ended' && status !== 'planned' && until === undefined)
    .flatMap((partnership) => {
      const { kind, signings, status, decision } = partnership
      const date = beginningOf(city, partnership)
      const rest = status === 'resting' ? { restingSince: decision?.date ?? null } : {}
      return [
        { city: city.id, date, kind, ...rest },
        ...signings
          .filter((signing) => signing.date !== date)
          .map((signing) => ({ city: city.id, date: signing.date, kind, signedAt: signing.place, ...rest })),
      ]
    })
}

/** The beginning as exactly as the history knows it: the record may give its year alone. */
function beginningOf({ history }: City, { since }: Partnership): PartialDate {
  return history.find(({ date, turn }) => turn === 'begins' && date.startsWith(since))?.date ?? since
}
