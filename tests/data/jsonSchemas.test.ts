import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { toEditorSettings, toSchemaFiles } from '../../scripts/data/jsonSchemas.ts'
import { staleFiles } from '../../scripts/data/schemaFiles.ts'

const repository = path.resolve(import.meta.dirname, '../..')

/** The paths of all properties in a schema that have no description. */
function undescribed(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, part]: [string, unknown]) => [
    ...(at.endsWith('/properties') && typeof part === 'object' && part !== null && !('description' in part)
      ? [`${at}/${key}`]
      : []),
    ...undescribed(part, `${at}/${key}`),
  ])
}

describe('the JSON Schemas', () => {
  it('are up to date; otherwise run npm run data:schemas', () => {
    expect(staleFiles(repository)).toEqual([])
  })

  it.each([...toSchemaFiles()])('describe every field of %s', (_file, text) => {
    expect(undescribed(JSON.parse(text))).toEqual([])
  })

  it('are told to the editor, each with files that exist', () => {
    for (const [, url = ''] of toEditorSettings().matchAll(/"url": "(.+)"/g)) {
      expect(readFileSync(path.join(repository, url), 'utf8')).toContain('draft-07')
    }
  })
})
