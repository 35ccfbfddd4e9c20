/** Open data as it is published: what the core makes of the dataset, the calendars and the schema of everything. */
import type { AtlasIndex, Dataset } from '../../src/core/dataset/dataset.ts'
import { licenceOf } from '../../src/core/exports/licence.ts'
import { type OpenData, toOpenData } from '../../src/core/exports/openData.ts'
import type { Timeline } from '../../src/core/timeline/timeline.ts'
import { toAtlasSchema } from '../data/jsonSchemas.ts'
import { calendarFiles } from './calendarFiles.ts'

type Given = { readonly dataset: Dataset; readonly index: AtlasIndex; readonly timeline: Timeline }

/** @param folder where the files are published, with a slash at the end; empty where unknown */
export function readOpenData({ dataset, index, timeline }: Given, folder: string): OpenData {
  const calendars = calendarFiles(index, timeline, licenceOf(dataset).attribution)
  const made = new Map([
    ['atlas.schema.json', toAtlasSchema()],
    ...calendars.map(({ file, text }) => [file, text] as const),
  ])
  return toOpenData({ dataset, index, timeline, made, folder })
}
