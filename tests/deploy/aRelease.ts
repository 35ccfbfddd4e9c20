/** What all tests of the servers serve: the built atlas, a few of its pages compressed in advance. */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { writeCompressed } from '../../scripts/build/writeCompressed.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a build; nothing may be changed in it. */
    release: string
  }
}

let folder = ''

export async function setup(project: TestProject): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build: npm run build.')
  folder = mkdtempSync(join(tmpdir(), 'atlas-release-'))
  const release = join(folder, 'site')
  cpSync('dist', release, { recursive: true, preserveTimestamps: true })
  // All of it would take half a minute.
  await writeCompressed(join(release, 'de/goals'))
  project.provide('release', release)
}

export const teardown = (): void => rmSync(folder, { recursive: true, force: true })
