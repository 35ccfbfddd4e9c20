/**
 * `npm run fonts`: writes `public/fonts`, the style sheet that declares them and the list of what they hold.
 * With `--check` it writes nothing and says which characters are missing.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCharacters } from './characters.ts'
import { coveragePath, readCoverage, toCoverage } from './coverage.ts'
import { cutFont } from './cut.ts'
import { fontLicence } from './licence.ts'
import { missingCharacters, planFiles, uncoveredLetters } from './plan.ts'
import { toStyleSheet } from './styleSheet.ts'

const root = process.cwd()
const characters = readCharacters(root)
const files = planFiles(root, characters)

function check(): void {
  for (const { name, characters: missing } of missingCharacters(files, readCoverage(root))) {
    process.stdout.write(`${name} lacks ${missing}; run "npm run fonts".\n`)
    process.exitCode = 1
  }
}

async function write(): Promise<void> {
  const folder = join(root, 'public/fonts')
  const fonts = await Promise.all(files.map(async (file) => ({ file, font: await cutFont(file) })))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, font } of fonts) {
    writeFileSync(join(folder, file.name), font)
    process.stdout.write(
      `${String(font.length).padStart(7)} B  ${file.name}  ${[...file.characters].length} characters\n`,
    )
  }
  writeFileSync(join(folder, 'OFL.txt'), fontLicence(root))
  writeFileSync(join(root, 'src/ui/fonts.css'), toStyleSheet(files))
  writeFileSync(join(root, coveragePath), `${JSON.stringify(toCoverage(files), null, 2)}\n`)
}

const uncovered = uncoveredLetters(files, characters)
if (uncovered.length > 0) {
  process.stdout.write(`No face holds ${uncovered.join(' ')}; add one to scripts/fonts/faces.ts.\n`)
  process.exitCode = 1
}
if (process.argv.includes('--check')) check()
else await write()
