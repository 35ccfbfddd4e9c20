/** Nothing leads out of a kiosk: every link is followed within the atlas, or handed over to the visitor's telephone. */
import { useEffect, useEffectEvent, useState } from 'react'
import type { Link } from '../../../core/kiosk/exit.ts'
import { useKiosk } from '../kioskStore.ts'
import { ExitDialog, type Outside } from './ExitDialog.tsx'
import { linkAt, nameOf } from './linkAt.ts'
import { type OpenView, useFollow } from './useFollow.ts'

export function Exits({ open }: { readonly open: OpenView }) {
  const [outside, setOutside] = useState<Outside | null>(null)
  const isVisit = useKiosk(({ state: { phase } }) => phase === 'visit' || phase === 'asking')
  const { exitTo, follow } = useFollow(open, (address) => location.replace(address))

  const take = useEffectEvent((link: Link, name: string): void => {
    const exit = exitTo(link)
    if (exit.to === 'telephone') setOutside({ ...exit, name })
    else follow(exit)
  })
  const leadsOut = useEffectEvent((link: Link): boolean => exitTo(link).to === 'telephone')

  useEffect(function guardLinks() {
    const onCapture = (event: MouseEvent): void => {
      const found = linkAt(event.target)
      if (found === null) return
      // The middle button and its like would open a window of their own.
      const isPlain = event.type === 'click' && event.button === 0
      if (isPlain && !leadsOut(found.link)) return
      event.preventDefault()
      event.stopPropagation()
      if (isPlain) take(found.link, nameOf(found.element))
    }
    const onBubble = (event: MouseEvent): void => {
      const found = linkAt(event.target)
      // What the atlas itself has answered is answered.
      if (found === null || event.defaultPrevented) return
      event.preventDefault()
      take(found.link, nameOf(found.element))
    }
    // What the program itself sets out for, such as a result of the search that has a page of its own.
    const onNavigate = (event: NavigateEvent): void => {
      const { navigationType, destination, downloadRequest, cancelable } = event
      const isOwn = new URL(destination.url).origin === location.origin
      if (!cancelable || navigationType === 'reload' || (navigationType === 'replace' && isOwn)) return
      event.preventDefault()
      if (navigationType !== 'traverse')
        take({ href: destination.url, isDownload: downloadRequest !== null }, '')
    }
    const { dataset } = document.documentElement
    // Until now nothing was followed (see public/boot.js).
    dataset['guarded'] = ''
    document.addEventListener('click', onCapture, { capture: true })
    document.addEventListener('auxclick', onCapture, { capture: true })
    document.addEventListener('click', onBubble)
    const hasNavigation = 'navigation' in window
    if (hasNavigation) navigation.addEventListener('navigate', onNavigate)
    return () => {
      delete dataset['guarded']
      document.removeEventListener('click', onCapture, { capture: true })
      document.removeEventListener('auxclick', onCapture, { capture: true })
      document.removeEventListener('click', onBubble)
      if (hasNavigation) navigation.removeEventListener('navigate', onNavigate)
    }
  }, [])

  if (outside === null || !isVisit) return null
  return <ExitDialog outside={outside} onClose={() => setOutside(null)} />
}
