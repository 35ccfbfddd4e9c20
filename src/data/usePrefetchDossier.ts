import { useQueryClient } from '@tanstack/react-query'
import type { CityId } from '../core/dataset/city.ts'
import { dossierQuery } from './queries.ts'

/** Handlers that fetch a place's details as soon as somebody seems to want them. */
export function usePrefetchDossier(id: CityId): { onPointerEnter: () => void; onFocus: () => void } {
  const client = useQueryClient()
  const prefetch = (): void => void client.prefetchQuery(dossierQuery(id))
  return { onPointerEnter: prefetch, onFocus: prefetch }
}
