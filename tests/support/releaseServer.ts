/** A server whose files can be exchanged for those of another release, taken away, or sent damaged. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import { writeServiceWorker } from '../../scripts/build/serviceWorker.ts'
import { createAtlasServer, listen } from '../../scripts/serve/server.ts'

/** What happens to a request: `cut` breaks the line off. */
export type Fault = 'cut' | 'missing' | null

export type ReleaseServer = {
  readonly origin: string
  /** Paths that were asked for since `forget`. */
  readonly asked: string[]
  readonly show: (folder: string) => Promise<void>
  /** One release, but for these paths, which come from another. */
  readonly showMixed: (folder: string, paths: readonly string[], other: string) => Promise<void>
  /** No line at all. */
  readonly goDown: () => void
  readonly comeUp: () => void
  readonly setFault: (fault: (path: string) => Fault) => void
  readonly close: () => void
}

export async function startReleaseServer(folder: string): Promise<ReleaseServer> {
  let shown: Server = await createAtlasServer(folder, '/', false)
  let isDown = false
  let faultFor: (path: string) => Fault = () => null
  const asked: string[] = []
  const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?')[0] ?? '/'
  const server = createServer((request, response) => {
    const path = pathOf(request)
    const fault = isDown ? 'cut' : faultFor(path)
    if (fault === 'cut') return request.socket.destroy()
    asked.push(path)
    if (fault === 'missing') return response.writeHead(404).end()
    shown.emit('request', request, response)
  })
  const port = await listen(server, 0)
  return {
    origin: `http://localhost:${port}`,
    asked,
    show: async (next) => {
      shown = await createAtlasServer(next, '/', false)
    },
    showMixed: async (next, paths, other) => {
      const [most, some] = await Promise.all([next, other].map((one) => createAtlasServer(one, '/', false)))
      shown = createServer((request, response) =>
        (paths.includes(pathOf(request)) ? some : most)?.emit('request', request, response),
      )
    },
    goDown: () => {
      isDown = true
      server.closeAllConnections()
    },
    comeUp: () => {
      isDown = false
    },
    setFault: (fault) => {
      faultFor = fault
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** A release like the built one, but for these files. Returns its folder. */
export async function anotherRelease(
  name: string,
  changes: Readonly<Record<string, (text: string) => string>>,
): Promise<string> {
  const folder = `.cache/release-${name}`
  rmSync(folder, { recursive: true, force: true })
  cpSync('dist', folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
  }
  await writeServiceWorker(folder, builtVersion())
  return folder
}

/** `?v=` of the data of the build. */
export const builtVersion = (): string =>
  /index\.json\?v=(\w+)/.exec(readFileSync('dist/de/index.html', 'utf8'))?.[1] ?? ''
