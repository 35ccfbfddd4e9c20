/** Says what the front page of the build weighs until the moving map is drawn, and fails when it is too much. */
import { budget, weighFirstFrame } from './firstFrame.ts'
import { weighSite } from './site.ts'

const weighed = weighFirstFrame('dist')
const total = weighed.reduce((sum, { bytes }) => sum + bytes, 0)

const line = (label: string, bytes: number): string => `${bytes.toLocaleString('en').padStart(9)}  ${label}\n`
for (const { file, bytes } of weighed) process.stdout.write(line(file, bytes))
process.stdout.write(
  line(`everything up to the first complete frame, of ${budget.toLocaleString('en')}`, total),
)
const site = weighSite('dist')
const megabytes = (site.bytes / 1e6).toFixed(1)
process.stdout.write(
  `The whole site: ${site.pages} pages, ${site.files} files, ${megabytes} MB as they lie on the server\n`,
)
process.exitCode = total <= budget ? 0 : 1
