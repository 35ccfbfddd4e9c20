/** The loop of a kiosk that nobody uses: every place introduces itself in turn. Pure; the time is passed in. */
import type { CityEntry } from '../dataset/dataset.ts'
import type { Kind, Status } from '../dataset/partnership.ts'
import { currentPartnership } from '../dataset/publish.ts'
import { stagesOf, yearIn } from '../timeline/standing.ts'

export type Introduction = {
  readonly place: CityEntry
  readonly kind: Kind
  /** How the partnership stands today, whatever year the map shows. */
  readonly status: Status
  /** The year in which the partnership began, and which the map shows. */
  readonly since: number
  /** In which its agreement ran out or it was ended; null where neither is known. */
  readonly until: number | null
  /** Since when it rests; null where it does not, or nobody has said since when. */
  readonly restingSince: number | null
}

type Atlas = { readonly cities: readonly CityEntry[]; readonly site: { readonly asOf: string } }

/**
 * Every place with a partnership that has begun, once, in the order of the years in which today's partnership did; within
 * a year in the order of the atlas.
 */
export function introductionsOf({ cities, site }: Atlas): readonly Introduction[] {
  const lastYear = yearIn(site.asOf)
  return cities
    .flatMap((place): Introduction[] => {
      const partnership = currentPartnership(place)
      if (partnership === undefined || partnership.status === 'planned') return []
      const { kind, status, until } = partnership
      const since = yearIn(partnership.since)
      if (since > lastYear) return []
      return [
        {
          place,
          kind,
          status,
          since,
          until: until === undefined ? null : yearIn(until),
          restingSince: status === 'resting' ? restingSince(place, since) : null,
        },
      ]
    })
    .toSorted((a, b) => a.since - b.since)
}

/** A rest that begins with the partnership itself is one of which the history says no beginning. */
function restingSince(place: CityEntry, since: number): number | null {
  const last = stagesOf(place).at(-1)
  return last?.status === 'resting' && last.from > since ? last.from : null
}

/**
 * Which of `count` places is shown after some time in the loop, from 0; after the last one the first again.
 *
 * @param elapsedMs     time in the loop, which stands still while it is paused; what is no such time counts as none
 * @param placeSeconds  how long each place is shown, more than 0
 * @returns 0 where there is no place
 */
export function stepAt(count: number, elapsedMs: number, placeSeconds: number): number {
  if (count < 1) return 0
  return placesPassed(elapsedMs, placeSeconds) % count
}

/** The time in the loop at which the next place begins: where somebody asks for it, or its turn has come. */
export const nextPlaceMs = (elapsedMs: number, placeSeconds: number): number =>
  (placesPassed(elapsedMs, placeSeconds) + 1) * placeSeconds * 1000

function placesPassed(elapsedMs: number, placeSeconds: number): number {
  // A time that lies on the boundary by a hair belongs to the place that begins there.
  const passed = Math.floor(elapsedMs / (placeSeconds * 1000) + 1e-9)
  return Number.isSafeInteger(passed) && passed > 0 ? passed : 0
}
