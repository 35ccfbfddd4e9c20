/** Pages to read as they are drawn at build, from the builders' dataset. */
import type { Site } from '../../../src/core/dataset/site.ts'
import type { Locale } from '../../../src/core/dataset/text.ts'
import type { Work } from '../../../src/documents/material.ts'
import { drawDocuments } from '../../../src/documents/render.tsx'
import { aMaterial } from '../../support/aMaterial.ts'
import { aDataset } from '../../support/dataset.ts'
import { aSite } from '../../support/home.ts'

type Wishes = {
  readonly operator?: Partial<Site['operator']>
  readonly locale?: Locale
  readonly works?: readonly Work[]
}

/** @throws Error where there is no such page */
export function drawn(path: string, { operator = {}, locale = 'de', works = [] }: Wishes = {}): HTMLElement {
  const site = aSite()
  const dataset = aDataset({ site: { ...site, operator: { ...site.operator, ...operator } } })
  const pages = drawDocuments({ ...aMaterial(dataset), works }, locale, '/atlas/')
  const page = pages.find((candidate) => candidate.path === path)
  if (page === undefined) throw new Error(`Nothing was drawn for ${path}.`)
  return new DOMParser().parseFromString(page.html, 'text/html').body
}

/** The description of a term, with its spaces set right. */
export function factOf(page: HTMLElement, term: string): string | null {
  const found = [...page.querySelectorAll('dt')].find(({ textContent }) => textContent === term)
  return found?.nextElementSibling?.textContent?.replace(/\s+/g, ' ') ?? null
}
