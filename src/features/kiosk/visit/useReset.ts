/** The end of a visit: a new page, on which nothing of this one can be left. */
import { useEffect, useEffectEvent } from 'react'
import { attracting } from '../../../core/kiosk/kioskState.ts'
import { formatView } from '../../../core/view/url.ts'
import { plainView } from '../../../core/view/view.ts'
import { useBase } from '../../../state/links.ts'
import { setCharacterKeys } from '../../../state/characterKeys.ts'
import { forgetVisit } from '../../../state/tab.ts'
import { showTheme } from '../../../state/theme.ts'
import { closeTool } from '../../../state/tool.ts'
import { useViewActions, useViewNow } from '../../../state/viewStore.ts'
import { kioskNow, startKiosk, useKiosk } from '../kioskStore.ts'
import { forgetChoices } from './choices.ts'

/** How long the start page may take before the page that is there begins anew by itself, in milliseconds. */
const patienceMs = 4000

const start = { name: 'map', city: null } as const

/** Whether the start page would arrive: a browser that finds nothing shows a page of its own, which nobody gets away from. */
async function arrives(address: string): Promise<boolean> {
  try {
    return (await fetch(address, { signal: AbortSignal.timeout(patienceMs) })).ok
  } catch {
    return false
  }
}

export function useReset(): void {
  const isDue = useKiosk(({ state }) => state.phase === 'reset')
  const base = useBase()
  const viewNow = useViewNow()
  const { showView } = useViewActions()
  /** Without a new page, everything is put back by hand; the language stays, it would be one. */
  const beginHere = (): void => {
    const { locale } = viewNow()
    for (const dialog of document.querySelectorAll('dialog')) dialog.close()
    closeTool()
    forgetChoices()
    showTheme(null)
    setCharacterKeys(true)
    // What keeps a state of its own goes with the page it stands on.
    showView(plainView(locale, { name: 'list' }))
    requestAnimationFrame(() => {
      showView(plainView(locale, start))
      const focused = document.activeElement
      if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.blur()
      scrollTo(0, 0)
      forgetVisit()
      startKiosk({ ...kioskNow(), state: attracting })
    })
  }
  const beginAnew = useEffectEvent(async () => {
    const address = formatView(plainView(kioskNow().config.language, start), base)
    forgetVisit()
    if (await arrives(address)) location.replace(address)
    else beginHere()
  })
  useEffect(
    function endVisit() {
      if (isDue) void beginAnew()
    },
    [isDue],
  )
}
