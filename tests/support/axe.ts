/** Accessibility rules on a page in the browser. */
import axe from 'axe-core'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Violations of WCAG 2.2 AA and good practice, one line each; an empty list is what a test expects. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Through the debugger, which the content security policy does not bind.
  const debug = await page.context().newCDPSession(page)
  await debug.send('Runtime.evaluate', { expression: axe.source })
  await debug.detach()
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: 'tag', values } })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
    )
  }, tags)
}

/** The same page in both themes, which follow the system. */
export async function axeInLightAndDark(page: Page): Promise<string[]> {
  const light = await axeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  // Colours that are still on their way have a contrast of their own.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)))
  return [...light, ...(await axeViolations(page))]
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
