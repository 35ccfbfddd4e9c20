/** What is published of a dataset, as the tests of each format read it. */
import type { Dataset } from '../../../src/core/dataset/dataset.ts'
import { toIndex } from '../../../src/core/dataset/publish.ts'
import { openDataFiles } from '../../../src/core/exports/openDataFile.ts'
import { toOpenData } from '../../../src/core/exports/openData.ts'
import { toTimeline } from '../../../src/core/timeline/toTimeline.ts'

/** Files that the build makes stand empty here. */
const made = new Map(
  openDataFiles
    .filter(({ name }) => name.endsWith('.ics') || name === 'atlas.schema.json')
    .map(({ name }) => [name, '']),
)

export const openDataOf = (dataset: Dataset, folder = '') =>
  toOpenData({ dataset, index: toIndex(dataset), timeline: toTimeline(dataset), made, folder })

/** @throws Error where there is no such file */
export function textOf(name: string, dataset: Dataset, folder = ''): string {
  const file = openDataOf(dataset, folder).files.find((one) => one.name === name)
  if (file === undefined) throw new Error(`There is no ${name}.`)
  return file.text
}
