/** What pages to read are made of, for a dataset that a test has built. */
import type { Dataset } from '../../src/core/dataset/dataset.ts'
import { toIndex } from '../../src/core/dataset/publish.ts'
import type { Material } from '../../src/documents/material.ts'
import { openDataOf } from '../core/exports/openDataset.ts'

/** @param folder  where open data is published; empty where that is not known */
export const aMaterial = (dataset: Dataset, folder = ''): Material => ({
  dataset,
  index: toIndex(dataset),
  openData: openDataOf(dataset, folder),
  sheets: [],
})
