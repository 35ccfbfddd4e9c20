/** What pages to read are made of, for a dataset that a test has built. */
import type { Dataset } from '../../src/core/dataset/dataset.ts'
import { toIndex } from '../../src/core/dataset/publish.ts'
import type { Material } from '../../src/documents/material.ts'
import { openDataOf } from '../core/exports/openDataset.ts'

export const aMaterial = (dataset: Dataset): Material => ({
  dataset,
  index: toIndex(dataset),
  openData: openDataOf(dataset),
  sheets: [],
})
