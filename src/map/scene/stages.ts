/** Every stage of a place, as the map draws them: one feature each, of which the year of the view picks one. */
import type { AtlasIndex, CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { type Stage, stagesOf } from '../../core/timeline/standing.ts'

/** Stands for today: later than every year that can be chosen. */
export const today = 9999

/** The stages of a place, the last of which holds today and is how the data say that things stand now. */
export function drawnStages(place: CityEntry): readonly Stage[] {
  const now = currentPartnership(place)
  if (now === undefined) return []
  const stages = stagesOf(place)
  const last = stages.at(-1)
  const to = today + 1
  return last?.kind === now.kind && last.status === now.status
    ? [...stages.slice(0, -1), { ...last, to }]
    : [...stages, { kind: now.kind, status: now.status, from: today, to }]
}

/** The years in which anything on the map changes, in order. */
export const turningYears = ({ cities }: Pick<AtlasIndex, 'cities'>): readonly number[] =>
  [...new Set(cities.flatMap(drawnStages).map(({ from }) => from))].toSorted((a, b) => a - b)

/**
 * The year to which the map is set: the last one with a change, so that steps between two changes cost the map nothing.
 * 0 before the first change, {@link today} where no year is chosen.
 */
export const shownYear = (turns: readonly number[], year: number | null): number =>
  year === null ? today : (turns.findLast((turn) => turn <= year) ?? 0)
