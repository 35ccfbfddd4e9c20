/** Takes a visitor where a link leads, as far as it leads anywhere from here. */
import { useState } from 'react'
import { exitOf, type Exit, type Link } from '../../../core/kiosk/exit.ts'
import { formatView, groundOf } from '../../../core/view/url.ts'
import { hasMap, isReadingPage } from '../../../core/view/view.ts'
import { useAtlas } from '../../../data/useAtlas.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useBase } from '../../../state/links.ts'
import { useViewActions, useViewNow } from '../../../state/viewStore.ts'
import { continueVisit } from '../continueVisit.ts'
import { kioskNow } from '../kioskStore.ts'
import { showPart } from './showPart.ts'

type Outside = Extract<Exit, { to: 'telephone' }>

export type Follow = {
  readonly exitTo: (link: Link) => Exit
  readonly follow: (exit: Exclude<Exit, Outside>) => void
}

const noDocuments = { has: () => false }

/** @param go  leaves for another page of the atlas, without a way back; `location.replace` but for tests */
export function useFollow(go: (address: string) => void): Follow {
  const atlas = useAtlas()
  const base = useBase()
  const locale = useLocale()
  const viewNow = useViewNow()
  const { showView } = useViewActions()
  // Land is part of pages that were made with a map, and of no others.
  const [canShowMap] = useState(() => document.querySelector('[data-land]') !== null)
  const leaveFor = (address: string): void => {
    continueVisit()
    go(address)
  }
  return {
    exitTo: (link) =>
      exitOf(link, {
        page: new URL(location.href),
        ground: groundOf(atlas, base, noDocuments),
        publicAddress: kioskNow().config.publicAddress,
      }),
    follow(exit) {
      if (exit.to === 'part') return showPart(exit.part)
      if (exit.to === 'page') return leaveFor(exit.address)
      const { view, part } = exit
      const isShown = view.locale === locale && !isReadingPage(viewNow().page)
      const isHere = isShown && (canShowMap || !hasMap(view.page))
      if (!isHere) return leaveFor(formatView(view, base) + (part === '' ? '' : `#${part}`))
      showView(view)
      showPart(part)
    },
  }
}
