/** The light index of the real dataset. */
import { join } from 'node:path'
import { readDataset } from '../../scripts/data/readDataset.ts'
import type { AtlasIndex } from '../../src/core/dataset/dataset.ts'
import { toIndex } from '../../src/core/dataset/publish.ts'

let index: AtlasIndex | null = null

export const publicIndex = (): AtlasIndex =>
  (index ??= toIndex(readDataset(join(import.meta.dirname, '../../public/data')).dataset))
