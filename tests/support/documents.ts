/** Pages to read, drawn from a dataset. */
import { within } from '@testing-library/react'
import type { Dataset } from '../../src/core/dataset/dataset.ts'
import { toIndex } from '../../src/core/dataset/publish.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { type DrawnDocument, drawDocuments } from '../../src/documents/render.tsx'

export const drawnFrom = (dataset: Dataset, locale: Locale = 'de'): ReadonlyMap<string, DrawnDocument> =>
  new Map(drawDocuments({ dataset, index: toIndex(dataset) }, locale, '/').map((page) => [page.path, page]))

/** One page in the document of the test, ready to be asked. @throws Error if it was not drawn */
export function readPage(dataset: Dataset, path: string, locale: Locale = 'de') {
  const drawn = drawnFrom(dataset, locale).get(path)
  if (drawn === undefined) throw new Error(`Nothing was drawn for ${path}.`)
  document.body.innerHTML = drawn.html
  return { drawn, page: within(document.body) }
}
