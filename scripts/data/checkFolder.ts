/** Everything that is wrong with a folder of data: the files by themselves, then all of them together. */
import type { Problem, ProblemCode } from '../../src/core/dataset/problem.ts'
import { checkDataset } from '../../src/core/dataset/rules.ts'
import type { CountryAt } from '../../src/core/dataset/rules/places.ts'
import { readDataset, UnreadableDataset } from './readDataset.ts'

/** What a record that was left out causes elsewhere; mending the record mends these too. */
const consequences: ReadonlySet<ProblemCode> = new Set([
  'goal-missing',
  'home-missing',
  'unknown-city',
  'unknown-download',
  'unknown-source',
])

/**
 * @param root the folder that holds `site.json` and `cities/`
 * @returns no problems where all is well; an unreadable folder is a problem too, not an exception
 */
export function checkFolder(root: string, countryAt: CountryAt): readonly Problem[] {
  try {
    const { dataset, problems } = readDataset(root)
    const isComplete = problems.length === 0
    const across = checkDataset(dataset, countryAt).filter(
      ({ code }) => isComplete || !consequences.has(code),
    )
    return [...problems, ...across]
  } catch (error) {
    if (error instanceof UnreadableDataset) return error.problems
    throw error
  }
}
