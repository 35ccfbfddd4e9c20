/** The programs of `deploy/kiosk` in folders of their own. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export const kioskPrograms = [
  'browser',
  'install',
  'pack',
  'restart',
  'rollback',
  'session',
  'uninstall',
  'update',
  'watch',
] as const
type Program = (typeof kioskPrograms)[number]

export const kioskPath = (name: string): string => join(process.cwd(), 'deploy/kiosk', name)

export type Outcome = { readonly status: number | null; readonly stdout: string; readonly stderr: string }

export function runKiosk(
  program: Program,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Outcome {
  const env = { ...process.env, ...environment }
  return spawnSync(kioskPath(program), args, { encoding: 'utf8', env })
}

/** A new empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-kiosk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Packs a build with next to nothing in it. @returns the path of the archive */
export function aSmallRelease(folder: string, name: string): string {
  const dist = join(folder, `dist-${name}`)
  mkdirSync(join(dist, 'assets'), { recursive: true })
  for (const file of ['index.html', '404.html', 'boot.js', `assets/${name}.js`])
    writeFileSync(join(dist, file), `${name}: ${file}`)
  writeFileSync(join(dist, 'kiosk.json'), '{"idleSeconds": 90}')
  const archive = join(folder, `${name}.tar.gz`)
  const { status, stderr } = runKiosk('pack', [dist, archive])
  if (status !== 0) throw new Error(stderr)
  return archive
}

/** A folder for the front of PATH with a program that only writes down how it was called. */
export function aRecorder(folder: string, name: string, answer = 'exit 0'): { path: string; log: string } {
  const bin = join(folder, 'bin')
  const log = join(folder, `${name}.log`)
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, name), `#!/bin/sh\necho "$*" >>"${log}"\n${answer}\n`, { mode: 0o755 })
  writeFileSync(log, '')
  return { path: `${bin}:${process.env['PATH'] ?? ''}`, log }
}
