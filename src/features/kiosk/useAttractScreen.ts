/** Lays the loop over the atlas, by night; whatever ends it leaves the plain start of a visit, in the usual theme. */
import { type RefObject, useEffect } from 'react'
import { plainView } from '../../core/view/view.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { chosenTheme, showTheme } from '../../state/theme.ts'
import { useViewActions } from '../../state/viewStore.ts'
import { swallowPress } from './swallowPress.ts'

export function useAttractScreen(dialog: RefObject<HTMLDialogElement | null>): void {
  const locale = useLocale()
  const { showView } = useViewActions()
  useEffect(
    function attract() {
      const { dataset } = document.documentElement
      const usual = chosenTheme()
      dataset['attract'] = ''
      showTheme('dark')
      dialog.current?.showModal()
      return () => {
        swallowPress()
        showView(plainView(locale, { name: 'map', city: null }))
        // The atlas stays hidden until it has followed: it would lead to the row of the place that was open.
        requestAnimationFrame(() => {
          delete dataset['attract']
          showTheme(usual)
          startAtTop()
        })
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
