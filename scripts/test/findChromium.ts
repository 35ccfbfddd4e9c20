/** A Chromium for the browser tests: the machine's own, or one installed for the purpose. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Path of a Chromium that is there already; `CHROMIUM` goes first. Null when there is none. */
export function installedChromium(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    environment['CHROMIUM'] ?? '',
    ...names.map((name) => join('/usr/bin', name)),
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    chromium.executablePath(),
  ]
  return candidates.find((path) => path !== '' && exists(path)) ?? null
}

/** Like `installedChromium`, but installs one where there is none. Null when that fails too. */
export function findChromium(): string | null {
  const present = installedChromium()
  if (present !== null) return present
  process.stdout.write('No Chromium found; installing one.\n')
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    succeeds('apt-get', ['update', '-q'])
    if (succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']))
      return installedChromium()
  }
  succeeds('playwright-core', ['install', 'chromium'])
  return installedChromium()
}

function succeeds(program: string, args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
