/** What pages to read are made of: the whole dataset, because they are drawn once, when the atlas is built. */
import { createContext, use } from 'react'
import type { AtlasIndex, Dataset } from '../core/dataset/dataset.ts'
import type { SheetEntry } from '../core/dataset/sheet.ts'
import type { OpenData } from '../core/exports/openData.ts'

/** Somebody else's work that reaches the reader with the atlas. */
export type Work = {
  readonly name: string
  readonly version: string
  /** By SPDX. */
  readonly licence: string
  readonly part: 'program' | 'map' | 'signs' | 'fonts'
  readonly url: string | null
}

export type Material = {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  /** The files for whoever wants to use the data elsewhere. */
  readonly openData: OpenData
  /** The documents on paper. */
  readonly sheets: readonly SheetEntry[]
  /** Left out in development, where nothing is bundled. */
  readonly works?: readonly Work[]
}

const MaterialContext = createContext<Material | null>(null)
export const MaterialProvider = MaterialContext.Provider

/** @throws Error outside a page to read */
export function useMaterial(): Material {
  const material = use(MaterialContext)
  if (material === null) throw new Error('Only pages to read have the whole dataset at hand.')
  return material
}
