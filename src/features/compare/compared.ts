import type { CityEntry, Dossier } from '../../core/dataset/dataset.ts'

/** One of the places side by side. */
export type Compared = {
  readonly entry: CityEntry
  /** Null until it has arrived, and where it is missing. */
  readonly dossier: Dossier | null
}
