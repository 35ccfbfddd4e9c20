/** Places by their ids, the home city included. */
import type { CityId } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { useMaterial } from '../material.ts'

/** In the order of the ids; what has no record is left out. */
export function usePlaces(): (ids: readonly CityId[]) => readonly CityEntry[] {
  const { home, cities } = useMaterial().index
  const byId = new Map([home, ...cities].map((city) => [city.id, city]))
  return (ids) => ids.flatMap((id) => byId.get(id) ?? [])
}
