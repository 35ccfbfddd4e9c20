/** Lays the loop over the atlas, by night; whatever ends it leaves the plain start of a visit, in the usual theme. */
import { type RefObject, useEffect } from 'react'
import { plainView } from '../../../core/view/view.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { chosenTheme, showTheme } from '../../../state/theme.ts'
import { useViewActions } from '../../../state/viewStore.ts'
import { swallowPress } from '../swallowPress.ts'

const nothing = (): void => undefined
/** What a loop that has ended has still to do; the next one waits for it. */
let leave = nothing

export function useAttractScreen(dialog: RefObject<HTMLDialogElement | null>): void {
  const locale = useLocale()
  const { showView } = useViewActions()
  useEffect(
    function attract() {
      leave()
      const { dataset } = document.documentElement
      const usual = chosenTheme()
      dataset['attract'] = ''
      showTheme('dark')
      dialog.current?.showModal()
      return () => {
        swallowPress()
        showView(plainView(locale, { name: 'map', city: null }))
        // The atlas stays hidden until it has followed: it would lead to the row of the place that was open.
        leave = () => {
          leave = nothing
          delete dataset['attract']
          showTheme(usual)
          startAtTop()
        }
        requestAnimationFrame(() => leave())
      }
    },
    [dialog, locale, showView],
  )
}

function startAtTop(): void {
  const content = document.getElementById('content')
  content?.focus({ preventScroll: true })
  content?.scrollTo({ top: 0 })
  window.scrollTo({ top: 0 })
}
