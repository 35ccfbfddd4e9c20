/** How the published data is fetched, parsed and cached. */
import { queryOptions } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import type { CityId } from '../core/dataset/city.ts'
import { AtlasIndex, Dossier } from '../core/dataset/dataset.ts'

declare const __DATA_VERSION__: string

/** A file that is missing or does not hold what it should; the message names file and reason. */
export class DataError extends Error {
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`)
  }
}

/** Address of a published data file; the version lets it be cached for good. */
export const dataUrl = (file: string): string =>
  `${import.meta.env.BASE_URL}data/${file}?v=${__DATA_VERSION__}`

async function fetchParsed<Schema extends z.ZodMiniType>(
  file: string,
  schema: Schema,
): Promise<z.output<Schema>> {
  const response = await fetch(dataUrl(file)).catch(() => null)
  if (response === null) throw new DataError(file, 'not reachable')
  if (!response.ok) throw new DataError(file, `HTTP ${response.status}`)
  const json: unknown = await response.json().catch(() => undefined)
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new DataError(file, `${issue?.path.join('.') ?? ''} ${issue?.code ?? 'no JSON'}`.trim())
}

const forever = { staleTime: Infinity, gcTime: Infinity, retry: 1, networkMode: 'always' } as const

export const atlasQuery = queryOptions({
  queryKey: ['atlas'],
  queryFn: () => fetchParsed('index.json', AtlasIndex),
  ...forever,
})

export const dossierQuery = (id: CityId) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => fetchParsed(`cities/${id}.json`, Dossier),
    ...forever,
  })
