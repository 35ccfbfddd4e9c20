/** How the published data is fetched, parsed and cached. */
import { queryOptions } from '@tanstack/react-query'
import type { CityId } from '../core/dataset/city.ts'
import { Dossier } from '../core/dataset/dataset.ts'
import { type LoadedAtlas, readIndex, reasonOf } from '../core/dataset/readIndex.ts'

declare const __DATA_VERSION__: string

/** A file that is missing or does not hold what it should; the message names file and reason. */
export class DataError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
  }
}

/** Address of a published data file; with the version, an answer kept from before the last release is never used. */
export const dataUrl = (file: string): string =>
  `${import.meta.env.BASE_URL}data/${file}?v=${__DATA_VERSION__}`

/** @throws DataError where the file does not come or is no JSON */
export async function fetchJson(file: string): Promise<unknown> {
  const response = await fetch(dataUrl(file)).catch(() => null)
  if (response === null) throw new DataError(file, 'not reachable')
  if (!response.ok) throw new DataError(file, `HTTP ${response.status}`)
  return response.json().catch(() => {
    throw new DataError(file, 'not JSON')
  })
}

const indexFile = 'index.json'

async function fetchAtlas(): Promise<LoadedAtlas> {
  const result = readIndex(await fetchJson(indexFile))
  if ('reason' in result) throw new DataError(indexFile, result.reason)
  for (const { record, reason } of result.atlas.leftOut ?? [])
    console.error(`${indexFile}: ${record} is left out: ${reason}`)
  return result.atlas
}

async function fetchDossier(id: CityId): Promise<Dossier> {
  const file = `cities/${id}.json`
  const parsed = Dossier.safeParse(await fetchJson(file))
  if (!parsed.success) throw new DataError(file, reasonOf(parsed.error))
  return parsed.data
}

/** What a page has once fetched does not change before the next release. */
export const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1, networkMode: 'always' } as const

export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: fetchAtlas,
  ...forever,
})

export const dossierQuery = (id: CityId) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => fetchDossier(id),
    ...forever,
  })
