/** The light index as the browser takes it: a broken record is left out, the rest works. */
import * as z from 'zod/mini'
import { AtlasIndex, CityEntry } from './dataset.ts'

/** A record that is not shown, and why. */
export type LeftOut = { readonly record: string; readonly reason: string }

/** The atlas as it was loaded. */
export type LoadedAtlas = AtlasIndex & { readonly leftOut?: readonly LeftOut[] }

/** Everything but the records themselves must be sound: without home city or title there is no atlas. */
const Outline = z.strictObject({ ...AtlasIndex.shape, cities: z.array(z.unknown()) })
const Named = z.object({ id: z.string() })

type Result = { readonly atlas: LoadedAtlas } | { readonly reason: string }

/** Reads the parsed JSON of `data/index.json`; gives the reason where it holds no atlas at all. Never throws. */
export function readIndex(json: unknown): Result {
  const outline = Outline.safeParse(json)
  if (!outline.success) return { reason: reasonOf(outline.error) }
  const records = outline.data.cities.map((record) => ({ record, read: CityEntry.safeParse(record) }))
  const cities = records.flatMap(({ read }) => (read.success ? [read.data] : []))
  const leftOut = records.flatMap(({ record, read }, position) =>
    read.success ? [] : [{ record: nameOf(record, position), reason: reasonOf(read.error) }],
  )
  return { atlas: { ...outline.data, cities, ...(leftOut.length > 0 && { leftOut }) } }
}

const nameOf = (record: unknown, position: number): string => {
  const named = Named.safeParse(record)
  return named.success ? named.data.id : `cities.${position}`
}

/** Where the first problem lies and what it is, such as "position.0 invalid_type". */
export function reasonOf({ issues }: { readonly issues: readonly z.core.$ZodIssue[] }): string {
  const [issue] = issues
  return `${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`.trim()
}
