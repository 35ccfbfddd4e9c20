/** The dataset of the repository, read once for the tests of what is made from it. */
import path from 'node:path'
import { readDataset } from '../../scripts/data/readDataset.ts'

export const { dataset: publicDataset } = readDataset(path.resolve(import.meta.dirname, '../../public/data'))
