/** What pages to read are made of: the whole dataset, because they are drawn once, when the atlas is built. */
import { createContext, use } from 'react'
import type { AtlasIndex, Dataset } from '../core/dataset/dataset.ts'
import type { SheetEntry } from '../core/dataset/sheet.ts'
import type { OpenData } from '../core/exports/openData.ts'

export type Material = {
  readonly dataset: Dataset
  readonly index: AtlasIndex
  /** The files for whoever wants to use the data elsewhere. */
  readonly openData: OpenData
  /** The documents on paper. */
  readonly sheets: readonly SheetEntry[]
}

const MaterialContext = createContext<Material | null>(null)
export const MaterialProvider = MaterialContext.Provider

/** @throws Error outside a page to read */
export function useMaterial(): Material {
  const material = use(MaterialContext)
  if (material === null) throw new Error('Only pages to read have the whole dataset at hand.')
  return material
}
