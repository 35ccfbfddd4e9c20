/** The ways from one page of a kiosk to another, and the steps of its map: in place where that can be, never with a way back. */
import type { Locale } from '../core/dataset/text.ts'
import { formatView } from '../core/view/url.ts'
import { hasMap, isReadingPage, type Page, plainView } from '../core/view/view.ts'
import { showPart } from '../features/kiosk/hands/showPart.ts'
import type { OpenView } from '../features/kiosk/hands/useFollow.ts'
import type { KioskSteps } from '../features/kiosk/visit/steps.ts'
import { useLandMarkup } from '../features/world-map/landMarkup.ts'
import { useMapMoves } from '../features/world-map/useMapMoves.ts'
import { useBase } from '../state/links.ts'
import { useViewActions, useViewNow } from '../state/viewStore.ts'

export function useKioskSteps(): KioskSteps & { readonly open: OpenView } {
  const base = useBase()
  const viewNow = useViewNow()
  const { showView } = useViewActions()
  const hasLand = useLandMarkup() !== ''
  const moves = useMapMoves(mapSizeNow)
  const open: OpenView = (view, part = '') => {
    const now = viewNow()
    const isHere = view.locale === now.locale && !isReadingPage(view.page) && !isReadingPage(now.page)
    // The land is drawn by the build: a page that came without it cannot show the map.
    if (!isHere || (hasMap(view.page) && !hasLand))
      return location.replace(formatView(view, base) + (part && `#${part}`))
    showView(view)
    showPart(part)
  }
  return {
    ...moves,
    open,
    openPage: (page: Page) => {
      const { locale, filter, compare, lens, projection } = viewNow()
      open({ ...plainView(locale, page), filter, compare, lens, projection })
    },
    changeLanguage: (locale: Locale) => {
      if (locale !== viewNow().locale) open({ ...viewNow(), locale })
    },
  }
}

function mapSizeNow() {
  const area = document.getElementById('map')?.parentElement
  return area ? { width: area.clientWidth, height: area.clientHeight } : null
}
