import { useQueries, type UseQueryResult } from '@tanstack/react-query'
import type { CityId } from '../core/dataset/city.ts'
import type { Dossier } from '../core/dataset/dataset.ts'
import { dossierQuery } from './queries.ts'

/** Everything about some places, each as soon as it has arrived, in the given order. */
export const useDossiers = (ids: readonly CityId[]): readonly UseQueryResult<Dossier>[] =>
  useQueries({ queries: ids.map(dossierQuery) })
