/** A browser with a profile that outlives it, for what is kept from one start to the next. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../../scripts/test/findChromium.ts'

export type Profile = {
  /** Starts the browser, or starts it again. Without the moving map everything else is quicker. */
  readonly start: (options?: { readonly hasMap?: boolean }) => Promise<Page>
  readonly end: () => Promise<void>
  readonly remove: () => Promise<void>
}

const args = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

export function aProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-profile-'))
  let context: BrowserContext | null = null
  const end = async (): Promise<void> => {
    await context?.close()
    context = null
  }
  return {
    async start({ hasMap = true } = {}) {
      await end()
      context = await chromium.launchPersistentContext(folder, {
        executablePath: findChromium() ?? '',
        args,
        viewport: { width: 1440, height: 800 },
      })
      await context.addInitScript(hurry)
      if (!hasMap) await context.addInitScript(withholdWebGl)
      return context.pages()[0] ?? context.newPage()
    },
    end,
    async remove() {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function withholdWebGl(): void {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', { value: () => null })
}

/** The page registers its worker once it has been idle for six seconds; and software draws slowly. */
function hurry(): void {
  const wait = window.setTimeout.bind(window)
  Object.defineProperty(window, 'setTimeout', {
    value: (handler: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) =>
      wait(handler, ms === 6000 ? 0 : ms === 8000 ? 80_000 : ms, ...given),
  })
}

export type KeptRelease = { readonly id: string; readonly set: string; readonly files: number }

/** What the caches of the origin really hold, whole releases only. */
export const keptReleases = (page: Page): Promise<readonly KeptRelease[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => !name.endsWith(':standing'))
    const found = await Promise.all(
      names.map(async (name) => {
        const cache = await caches.open(name)
        const marker = await cache.match('/?release')
        if (marker === undefined) return []
        const { release, set }: { release: { id: string }; set: string } = await marker.json()
        return [{ id: release.id, set, files: (await cache.keys()).length - 1 }]
      }),
    )
    return found.flat()
  })
