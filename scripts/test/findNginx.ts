/** Debian's nginx for the tests of `deploy/`. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { installPackages } from './installPackages.ts'

/** Path of an nginx that is there already; `NGINX_PROGRAM` goes first (nginx itself reads `NGINX`). Null when there is none. */
export function installedNginx(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [
    environment['NGINX_PROGRAM'] ?? '',
    '/usr/sbin/nginx',
    ...folders.map((folder) => join(folder, 'nginx')),
  ]
  return candidates.find((path) => path !== '' && exists(path)) ?? null
}

/** Like `installedNginx`, but installs it where there is none. Null when that fails too. */
export function findNginx(): string | null {
  const present = installedNginx()
  if (present !== null) return present
  process.stdout.write('No nginx found; installing Debian’s.\n')
  return installPackages(['nginx', 'libnginx-mod-http-brotli-static', 'shellcheck']) ? installedNginx() : null
}
