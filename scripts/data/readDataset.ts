/** Reads the editors' files. What is broken is left out and reported; the rest works. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type * as z from 'zod/mini'
import { City } from '../../src/core/dataset/city.ts'
import { type Dataset, Goals, Sources } from '../../src/core/dataset/dataset.ts'
import type { Problem } from '../../src/core/dataset/problem.ts'
import { Project } from '../../src/core/dataset/project.ts'
import { Awards, Downloads, Home, Initiatives, Networks } from '../../src/core/dataset/register.ts'
import { Site } from '../../src/core/dataset/site.ts'
import { readRecord } from './readRecord.ts'

export type ReadDataset = { readonly dataset: Dataset; readonly problems: readonly Problem[] }

/** There is no atlas without `site.json` and `home.json`. */
export class UnreadableDataset extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(
      `site.json or home.json cannot be read: ${problems.map(({ file, code }) => `${file} (${code})`).join(', ')}`,
    )
    this.name = 'UnreadableDataset'
    this.problems = problems
  }
}

function recordFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

function checkFileName(file: string, id: string): Problem[] {
  const expected = path.basename(file, '.json')
  return id === expected ? [] : [{ file, field: 'id', code: 'file-name', values: { id, expected } }]
}

/**
 * Every file of the dataset, parsed.
 *
 * @param root the folder that holds `site.json` and `cities/`, that is `public/data` of the repository
 * @throws UnreadableDataset where `site.json` or `home.json` is missing or broken
 */
export function readDataset(root: string): ReadDataset {
  const problems: Problem[] = []
  const read = <T>(file: string, schema: z.ZodMiniType<T>, keepsRest = false): T | null => {
    const reading = readRecord(root, file, schema, keepsRest)
    problems.push(...reading.problems)
    return reading.record
  }
  const readFolder = <T extends { id: string }>(folder: string, schema: z.ZodMiniType<T>): T[] =>
    recordFiles(root, folder).flatMap((file) => {
      const record = read(file, schema)
      if (record === null) return []
      problems.push(...checkFileName(file, record.id))
      return [record]
    })

  const site = read('site.json', Site)
  const home = read('home.json', Home)
  const records = {
    cities: readFolder('cities', City),
    projects: readFolder('projects', Project),
    networks: read('networks.json', Networks, true) ?? { networks: [], notFound: [] },
    awards: read('awards.json', Awards, true) ?? { awards: [] },
    initiatives: read('initiatives.json', Initiatives, true) ?? { initiatives: [] },
    downloads: read('downloads.json', Downloads, true) ?? { downloads: [] },
    goals: read('goals.json', Goals, true) ?? { goals: [] },
    sources: read('sources.json', Sources, true) ?? { sources: [] },
  }
  if (site === null || home === null) throw new UnreadableDataset(problems)
  return { dataset: { site, home, ...records }, problems }
}
