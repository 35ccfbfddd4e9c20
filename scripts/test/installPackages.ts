/** Debian's packages for the tests that need a program of the machine, where that can be done without asking. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Whether the packages were installed; never on another system or without the right to. */
export function installPackages(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  succeeds('apt-get', ['update', '-q'])
  return succeeds('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names])
}

export function succeeds(program: string, args: readonly string[]): boolean {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return spawnSync(program, args, { env: environment, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}
