/** `npm run data:check [-- --lang de|en]`: says in plain words what is wrong with the data; exit code 1 if anything is. */
import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Locale } from '../../src/core/dataset/text.ts'
import { checkFolder } from './checkFolder.ts'
import { readCountryAt } from './countryAt.ts'
import { toReport } from './report.ts'

const { values } = parseArgs({ options: { lang: { type: 'string' }, root: { type: 'string' } } })
const spoken = process.env['LANG']?.startsWith('de') === true ? 'de' : 'en'
const locale = Locale.safeParse(values.lang ?? spoken)
const root = values.root ?? 'public/data'

if (locale.success) {
  const problems = checkFolder(root, readCountryAt())
  const fileCount = globSync('{*,cities/*,projects/*}.json', { cwd: root }).length
  process.stdout.write(toReport(problems, root, fileCount, locale.data))
  process.exitCode = problems.length === 0 ? 0 : 1
} else {
  process.stderr.write('--lang de | --lang en\n')
  process.exitCode = 2
}
