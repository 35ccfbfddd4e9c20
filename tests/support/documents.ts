/** Pages to read, drawn from a dataset. */
import { within } from '@testing-library/react'
import type { Dataset } from '../../src/core/dataset/dataset.ts'
import { aMaterial } from './aMaterial.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { type DrawnDocument, drawDocuments } from '../../src/documents/render.tsx'

export const drawnFrom = (dataset: Dataset, locale: Locale = 'de'): ReadonlyMap<string, DrawnDocument> =>
  new Map(drawDocuments(aMaterial(dataset), locale, '/').map((page) => [page.path, page]))

/** One page in the document of the test, ready to be asked. @throws Error if it was not drawn */
export function readPage(dataset: Dataset, path: string, locale: Locale = 'de') {
  const drawn = drawnFrom(dataset, locale).get(path)
  if (drawn === undefined) throw new Error(`Nothing was drawn for ${path}.`)
  document.body.innerHTML = drawn.html
  return { drawn, page: within(document.body) }
}
