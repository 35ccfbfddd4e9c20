/** The end of a visit: a new page, on which nothing of this one can be left. */
import { useEffect, useEffectEvent } from 'react'
import { attracting } from '../../../core/kiosk/kioskState.ts'
import { plainView } from '../../../core/view/view.ts'
import { setCharacterKeys } from '../../../state/characterKeys.ts'
import { forgetVisit } from '../../../state/tab.ts'
import { showTheme } from '../../../state/theme.ts'
import { closeTool } from '../../../state/tool.ts'
import { useViewActions, useViewNow } from '../../../state/viewStore.ts'
import { kioskNow, startKiosk, useKiosk } from '../kioskStore.ts'
import { isRestarting } from '../healing/restart.ts'
import { canStart, startAddress } from '../startPage.ts'
import { forgetChoices } from './choices.ts'

const start = { name: 'map', city: null } as const

export function useReset(): void {
  const isDue = useKiosk(({ state }) => state.phase === 'reset')
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
    // A restart that is due comes by itself, and is counted.
    if (isRestarting() || !(await canStart())) return beginHere()
    // At the very end, so that nothing is chosen after it.
    forgetVisit()
    location.replace(startAddress())
  })
  useEffect(
    function endVisit() {
      if (isDue) void beginAnew()
    },
    [isDue],
  )
}
