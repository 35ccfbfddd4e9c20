/** `atlas.json`: the whole dataset in one file. */
import * as z from 'zod/mini'
import { City } from '../dataset/city.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { Goal } from '../dataset/goal.ts'
import { Project } from '../dataset/project.ts'
import { Download } from '../dataset/download.ts'
import { Award, Home, Initiative, Network, Networks } from '../dataset/register.ts'
import { Site } from '../dataset/site.ts'
import { Line, LocalizedText, Source, WebAddress } from '../dataset/text.ts'
import { licenceOf } from './licence.ts'

export const AtlasFile = z.strictObject({
  $schema: Line,
  version: z.literal(1),
  licence: z.strictObject({ name: Line, url: WebAddress }),
  attribution: LocalizedText,
  site: Site,
  home: Home,
  cities: z.array(City),
  projects: z.array(Project),
  networks: z.array(Network),
  notFound: Networks.shape.notFound,
  awards: z.array(Award),
  initiatives: z.array(Initiative),
  downloads: z.array(Download),
  goals: z.array(Goal),
  sources: z.array(Source),
})
export type AtlasFile = z.infer<typeof AtlasFile>

/** A record names the schema of the editors' file, which is not the one of this file. */
const published = <R extends { $schema?: string | undefined }>({ $schema: _editors, ...record }: R) => record

export const toAtlasFile = (dataset: Dataset): AtlasFile => ({
  $schema: 'atlas.schema.json',
  version: 1,
  ...licenceOf(dataset),
  site: published(dataset.site),
  home: published(dataset.home),
  cities: dataset.cities.map(published),
  projects: dataset.projects.map(published),
  networks: dataset.networks.networks,
  notFound: dataset.networks.notFound,
  awards: dataset.awards.awards,
  initiatives: dataset.initiatives.initiatives,
  downloads: dataset.downloads.downloads,
  goals: dataset.goals.goals,
  sources: dataset.sources.sources,
})
