/** Starts what every browser test needs once: the built atlas behind the real server, and one Chromium. */
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { createAtlasServer, listen } from '../../scripts/serve/server.ts'
import { findChromium } from '../../scripts/test/findChromium.ts'
import { chromiumFlags } from './chromiumFlags.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built atlas is served, without a slash at the end. */
    origin: string
    browserEndpoint: string
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('No Chromium: set CHROMIUM to the path of one.')
  const server = await createAtlasServer('dist')
  const port = await listen(server, 0)
  const browser = await chromium.launchServer({ executablePath, args: [...chromiumFlags] })
  project.provide('origin', `http://localhost:${port}`)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async function tearDown() {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}
