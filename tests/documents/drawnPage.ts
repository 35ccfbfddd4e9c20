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

type Drawn = ReturnType<typeof drawDocuments>
/** All pages of a language are drawn at once; of the same dataset that is done once for all tests of a file. */
const drawn = new WeakMap<Dataset, Map<string, Drawn>>()

function allPages({ dataset, locale = 'en', folder = '' }: Wishes): Drawn {
  const ofDataset = drawn.get(dataset) ?? new Map<string, Drawn>()
  const key = `${locale} ${folder}`
  const pages = ofDataset.get(key) ?? drawDocuments(aMaterial(dataset, folder), locale, '/')
  drawn.set(dataset, ofDataset.set(key, pages))
  return pages
}

/** @throws Error where there is no such page */
export function drawnPage(path: string, wishes: Wishes) {
  const page = allPages(wishes).find((one) => one.path === path)
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
