/** The checker's report as text. */
import { describeProblem } from '../../src/core/dataset/describeProblem.ts'
import type { Problem } from '../../src/core/dataset/problem.ts'
import type { Locale } from '../../src/core/dataset/text.ts'

const words = {
  de: {
    right: 'Richtig wäre',
    allWell: (files: number) => `Alles in Ordnung: ${files} Dateien geprüft.`,
    count: (count: number, files: number) =>
      `${count} Fehler in ${files} ${files === 1 ? 'Datei' : 'Dateien'}.`,
  },
  en: {
    right: 'Right would be',
    allWell: (files: number) => `All is well: ${files} files checked.`,
    count: (count: number, files: number) =>
      `${count} ${count === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  },
}

/**
 * Every problem with its file, field, what is wrong and what would be right; then a line that sums up.
 *
 * @param folder what stands before the names of the files, such as `public/data`
 * @param fileCount how many files were read
 */
export function toReport(
  problems: readonly Problem[],
  folder: string,
  fileCount: number,
  locale: Locale,
): string {
  const { right, allWell, count } = words[locale]
  if (problems.length === 0) return `${allWell(fileCount)}\n`
  const entries = problems.map((problem) => {
    const told = describeProblem(problem, locale)
    const place = problem.field === '' ? problem.file : `${problem.file} → ${problem.field}`
    return `${folder}/${place}\n  ${told.wrong}\n  ${right}: ${told.right}\n`
  })
  const files = new Set(problems.map(({ file }) => file)).size
  return `${entries.join('\n')}\n${count(problems.length, files)}\n`
}
