/** Begins the visit in another language, which is another page. */
import type { Locale } from '../../../core/dataset/text.ts'
import { formatView } from '../../../core/view/url.ts'
import { plainView } from '../../../core/view/view.ts'
import { useBase } from '../../../state/links.ts'
import { keepVisit } from '../visit/choices.ts'

export function useVisitIn(): (locale: Locale) => void {
  const base = useBase()
  return (locale) => {
    // So that the page that follows begins with the visit, not with the loop.
    keepVisit()
    location.replace(formatView(plainView(locale, { name: 'map', city: null }), base))
  }
}
