/** A kiosk in a browser: somebody who wakes it, and what could tell that somebody has been there. */
import type { Locator, Page } from 'playwright-core'
import { live } from './browser.ts'

/** Ends the loop that runs while nobody is there. */
export async function wakeKiosk(page: Page): Promise<void> {
  await live(page)
  await page.locator('.kiosk-touch').tap()
  await page.locator('.kiosk-touch').waitFor({ state: 'detached' })
}

export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: true })

/** The whole view, as the code for a phone has it: a kiosk's own address never changes. */
export async function viewOf(page: Page): Promise<string> {
  await button(page, /^Mitnehmen$|^Take with you$/).tap()
  const name = (await page.locator('dialog[open] [role=img]').getAttribute('aria-label')) ?? ''
  await page.locator('dialog[open] header button').tap()
  return /https:\S+/.exec(name)?.[0] ?? name
}

/** Everything by which one could tell that somebody has been here. */
export const stateOf = (page: Page) =>
  page.evaluate(() => {
    const { map: _map, paint: _paint, ...data } = document.documentElement.dataset
    const content = document.getElementById('content')
    const focused = document.activeElement
    return {
      address: location.pathname + location.search + location.hash,
      steps: history.length,
      storage: { ...sessionStorage },
      data,
      language: document.documentElement.lang,
      // The loop shows one place after the other.
      heading: 'attract' in data ? '' : document.querySelector('h1')?.textContent,
      typed: document.querySelector<HTMLInputElement>('[role=search] input')?.value,
      scrolled: [scrollX, scrollY, content?.scrollLeft, content?.scrollTop],
      focus: `${focused?.tagName} ${focused?.id} ${focused?.className}`,
      dialogs: [...document.querySelectorAll('dialog[open]')].map(({ className }) => className),
      folds: document.querySelectorAll('details[open], [aria-expanded="true"]').length,
    }
  })
