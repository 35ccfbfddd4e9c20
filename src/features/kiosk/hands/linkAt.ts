/** The link under a touch, in the page or on the drawn map. */
import type { Link } from '../../../core/kiosk/exit.ts'

type Found = { readonly element: Element; readonly link: Link }

export function linkAt(target: EventTarget | null): Found | null {
  if (!(target instanceof Element)) return null
  const element = target.closest('a[href], area[href]')
  if (element === null) return null
  const href = new URL(element.getAttribute('href') ?? '', document.baseURI).href
  return { element, link: { href, isDownload: element.hasAttribute('download') } }
}

/** What a link is called by those who see it. */
export function nameOf(element: Element): string {
  const seen = element.cloneNode(true)
  if (!(seen instanceof Element)) return ''
  seen.querySelectorAll('.visually-hidden, [aria-hidden="true"]').forEach((part) => part.remove())
  const text = (seen.textContent ?? '').replace(/\s+/g, ' ').trim()
  return text === '' ? (element.getAttribute('aria-label') ?? '') : text
}
