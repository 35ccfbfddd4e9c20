import { useQuery, useSuspenseQuery, type UseQueryResult } from '@tanstack/react-query'
import type { CityId } from '../core/dataset/city.ts'
import type { Dossier } from '../core/dataset/dataset.ts'
import type { LoadedAtlas } from '../core/dataset/readIndex.ts'
import { atlasQuery, dossierQuery } from './queries.ts'

/** The light index; it is there before anything is rendered. */
export const useAtlas = (): LoadedAtlas => useSuspenseQuery(atlasQuery).data

/** Everything about one place, as soon as it has arrived. */
export const useDossier = (id: CityId): UseQueryResult<Dossier> => useQuery(dossierQuery(id))
