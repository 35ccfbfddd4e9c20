/** A Chromium for the browser tests: the machine's own, or one installed for the purpose. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { installPackages, succeeds } from './installPackages.ts'

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
  if (installPackages(['chromium'])) return installedChromium()
  succeeds('playwright-core', ['install', 'chromium'])
  return installedChromium()
}
