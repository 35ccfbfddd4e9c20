/**
 * `npm run data:report [-- --lang de|en] [--all] [--json]`: how good the data is, in plain words; with `--json` as in
 * `src/core/quality/qualityReport.ts`. Gaps are no mistakes: the exit code is 0. Records that cannot be read are left
 * out and named; `npm run data:check` says what is wrong with them.
 */
import { parseArgs } from 'node:util'
import { Locale } from '../../src/core/dataset/text.ts'
import { toQualityReport } from '../../src/core/quality/qualityReport.ts'
import { toQualityText } from './qualityText.ts'
import { readDataset } from './readDataset.ts'

const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    root: { type: 'string', default: 'public/data' },
    all: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})
const spoken = process.env['LANG']?.startsWith('de') === true ? 'de' : 'en'
const locale = Locale.safeParse(values.lang ?? spoken)

if (locale.success) {
  const { dataset, problems } = readDataset(values.root)
  const leftOut = [...new Set(problems.map(({ file }) => file))]
  if (leftOut.length > 0) process.stderr.write(`npm run data:check → ${leftOut.join(', ')}\n`)
  const report = toQualityReport(dataset)
  process.stdout.write(
    values.json ? `${JSON.stringify(report, null, 2)}\n` : toQualityText(report, locale.data, values.all),
  )
} else {
  process.stderr.write('--lang de | --lang en\n')
  process.exitCode = 2
}
