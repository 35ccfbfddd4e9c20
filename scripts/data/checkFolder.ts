/** Everything that is wrong with a folder of data: the files by themselves, then all of them together. */
import type { Problem } from '../../src/core/dataset/problem.ts'
import { checkDataset } from '../../src/core/dataset/rules.ts'
import { readCountryAt } from './countryAt.ts'
import { readDataset, UnreadableDataset } from './readDataset.ts'

/**
 * @param root the folder that holds `site.json` and `cities/`
 * @returns no problems where all is well; an unreadable folder is a problem too, not an exception
 */
export function checkFolder(root: string): readonly Problem[] {
  try {
    const { dataset, problems } = readDataset(root)
    return [...problems, ...checkDataset(dataset, readCountryAt())]
  } catch (error) {
    if (error instanceof UnreadableDataset) return error.problems
    throw error
  }
}
