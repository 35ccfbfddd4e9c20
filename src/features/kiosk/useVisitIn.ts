/** Begins the visit in another language, which is another page. */
import type { Locale } from '../../core/dataset/text.ts'
import { formatView } from '../../core/view/url.ts'
import { plainView } from '../../core/view/view.ts'
import { useBase } from '../../state/links.ts'

export function useVisitIn(): (locale: Locale) => void {
  const base = useBase()
  return (locale) => {
    try {
      // So that the page that follows begins with the visit, not with the loop.
      sessionStorage.setItem('visit', '')
    } catch {
      // Storage may be forbidden: one touch more is needed.
    }
    location.assign(formatView(plainView(locale, { name: 'map', city: null }), base))
  }
}
