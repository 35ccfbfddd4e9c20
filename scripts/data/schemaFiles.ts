/** Writes the generated files, or says which of them are stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { toEditorSettings, toSchemaFiles } from './jsonSchemas.ts'

const generatedFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...[...toSchemaFiles()].map(([name, text]) => [`public/data/schema/${name}`, text] as const),
    ['.vscode/settings.json', toEditorSettings()],
  ])

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** The generated files that differ from what the Zod schemas say today, relative to the repository. */
export const staleFiles = (repository: string): string[] =>
  [...generatedFiles()]
    .filter(([file, text]) => readOrEmpty(path.join(repository, file)) !== text)
    .map(([file]) => file)

/** Writes every generated file. */
export function writeSchemaFiles(repository: string): void {
  for (const [file, text] of generatedFiles()) {
    const target = path.join(repository, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
}
