/** A copy of the project in which an editor may do everything. */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const repository = path.resolve(import.meta.dirname, '../..')
const leftOut = new Set(['node_modules', '.git', 'dist', '.cache', 'coverage'])

/** As in a terminal: what tells programs that they are being tested is taken away. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|TEST|PROD|DEV|MODE$|SSR$)/.test(name)),
)

export type Sandbox = {
  readonly folder: string
  /** Runs a command as in a terminal and gives what it says. */
  readonly run: (command: string) => string
  /** Starts the server with a command, asks it for a page, and ends it. */
  readonly visit: (command: string, address: string) => Promise<string>
  readonly remove: () => void
}

export function openSandbox(): Sandbox {
  const folder = mkdtempSync(path.join(tmpdir(), 'atlas-guide-'))
  cpSync(repository, folder, {
    recursive: true,
    filter: (source) => !leftOut.has(path.relative(repository, source)),
  })
  symlinkSync(realpathSync(path.join(repository, 'node_modules')), path.join(folder, 'node_modules'))
  const run = (command: string): string => {
    const { stdout, stderr, error } = spawnSync(command, {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      shell: true,
    })
    if (error) throw error
    return `${stdout}${stderr}`
  }
  // The saved state that the guide goes back to.
  run('git init --quiet && git add --all public src scripts docs')
  run('git -c user.name=Editor -c user.email=editor@example.org commit --quiet --message Saved')
  return { folder, run, visit: visitIn(folder), remove: () => rmSync(folder, { recursive: true }) }
}

const visitIn =
  (folder: string): Sandbox['visit'] =>
  async (command, address) => {
    const server = spawn(command, {
      cwd: folder,
      env: { ...environment, PORT: '0' },
      shell: true,
      detached: true,
    })
    try {
      const origin = await new Promise<string>((resolve, reject) => {
        let said = ''
        server.stdout.on('data', (part: Buffer) => {
          said += part.toString()
          const [, found] = /open at (http:\S+?)\/$/m.exec(said) ?? []
          if (found !== undefined) resolve(found)
        })
        server.on('exit', () => reject(new Error(`The server did not start: ${said}`)))
      })
      const response = await fetch(origin + address)
      return `${response.status} ${await response.text()}`
    } finally {
      // The shell, npm and the server are one group.
      if (server.pid !== undefined) process.kill(-server.pid)
    }
  }
