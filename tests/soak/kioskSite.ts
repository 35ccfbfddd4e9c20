/** The built atlas as a kiosk finds it on its machine: with settings of its own, and somebody who hears signs of life. */
import { createServer, type Server } from 'node:http'
import { createAtlasServer, listen } from '../../scripts/serve/server.ts'

export type KioskSite = {
  readonly address: string
  /** Milliseconds on the clock of `performance.now()` at which the page last said that it lives; null: never yet. */
  readonly lastSign: () => number | null
  readonly close: () => void
}

/** @param settings  what kiosk.json holds instead of the built one; null: the built one */
export async function openSite(folder: string, settings: object | null): Promise<KioskSite> {
  const atlas = await createAtlasServer(folder)
  let lastSign: number | null = null
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0]
    if (path === '/alive') {
      lastSign = performance.now()
      response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
    } else if (path === '/kiosk.json' && settings !== null) {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' })
      response.end(JSON.stringify(settings))
    } else atlas.emit('request', request, response)
  })
  const port = await listen(server, 0)
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return { address: `http://localhost:${port}`, lastSign: () => lastSign, close }
}
