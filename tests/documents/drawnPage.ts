/** A page to read as the build draws it, put into the document of the test. */
import { within } from '@testing-library/react'
import type { Dataset } from '../../src/core/dataset/dataset.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { drawDocuments } from '../../src/documents/render.tsx'
import { aMaterial } from '../support/aMaterial.ts'

type Wishes = {
  readonly dataset: Dataset
  readonly locale?: Locale
  /** Where open data is published. */
  readonly folder?: string
}

/** @throws Error where there is no such page */
export function drawnPage(path: string, { dataset, locale = 'en', folder = '' }: Wishes) {
  const page = drawDocuments(aMaterial(dataset, folder), locale, '/').find((one) => one.path === path)
  if (page === undefined) throw new Error(`There is no page ${path}.`)
  document.body.innerHTML = page.html
  return { ...page, screen: within(document.body) }
}

/** The text of an element without doubled space. */
export const textOf = (element: Element | null): string =>
  (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()

/** The part of the page under a heading of the second level. */
export const part = (id: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`section#${id}`)
  if (found === null) throw new Error(`The page has no part ${id}.`)
  return found
}
