/** What a page has to show as unknown: every field that is kept empty on purpose. */
import type { Dataset } from '../dataset/dataset.ts'
import { factFiles, type Spot } from './facts.ts'
import { partsOf } from './walk.ts'

/** Facts may hold in no particular year, and not everything is abbreviated or has appeared in a series. */
const needsNone = /(^|\.)((facts|sustainability)\[\d+\]\.year|abbreviation|publishedIn)$/

/**
 * Every field that is null, in the order of the files. Addresses and dates of sources are told with the sources; what
 * is still going on needs no end.
 */
export const toMissing = (dataset: Dataset): Spot[] => {
  const running = new Set(
    dataset.projects.filter(({ status }) => status !== 'ended').map(({ id }) => `projects/${id}.json`),
  )
  return factFiles(dataset).flatMap(({ file, record }) =>
    partsOf(record)
      .filter(({ field, value }) => value === null && !needsNone.test(field))
      .filter(({ field }) => !(field === 'until' && running.has(file)))
      .map(({ field }) => ({ file, field })),
  )
}
