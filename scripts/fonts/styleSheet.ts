/** The style sheet that declares the faces, and stand-ins of the same measure until they have arrived. */
import type { PlannedFile } from './plan.ts'
import { standInRules } from './standIns.ts'
import { toUnicodeRange } from './unicodeRange.ts'

export function toStyleSheet(files: readonly PlannedFile[]): string {
  const rules = files.map(({ face, name, characters }) => ({
    'font-family': `'${face.family}'`,
    src: `url('/fonts/${name}') format('woff2')`,
    'font-display': 'swap',
    ...face.descriptors,
    'unicode-range': toUnicodeRange(characters),
  }))
  return `/* Written by \`npm run fonts\`; do not edit. */\n${[...rules, ...standInRules].map(toRule).join('')}`
}

function toRule(descriptors: Readonly<Record<string, string>>): string {
  const lines = Object.entries(descriptors).map(([property, value]) => `  ${property}: ${value};\n`)
  return `\n@font-face {\n${lines.join('')}}\n`
}
