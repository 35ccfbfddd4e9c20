/**
 * `npm run data:report [-- --lang de|en] [--all] [--json]`: how good the data is, in plain words; with `--json` as in
 * `src/core/quality/qualityReport.ts`. Gaps are no mistakes: the exit code is 0. Records that cannot be read are left
 * out and named; `npm run data:check` says what is wrong with them. Where there is no atlas at all, the exit code is 1.
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

if (locale.success) printReport(locale.data)
else {
  process.stderr.write('--lang de | --lang en\n')
  process.exitCode = 2
}

function printReport(language: Locale): void {
  try {
    const { dataset, problems } = readDataset(values.root)
    const leftOut = [...new Set(problems.map(({ file }) => file))]
    if (leftOut.length > 0) process.stderr.write(`npm run data:check → ${leftOut.join(', ')}\n`)
    const report = toQualityReport(dataset)
    process.stdout.write(
      values.json ? `${JSON.stringify(report, null, 2)}\n` : toQualityText(report, language, values.all),
    )
  } catch (error) {
    // Without the atlas's own record or its home city there is nothing to report on.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nnpm run data:check\n`)
    process.exitCode = 1
  }
}
