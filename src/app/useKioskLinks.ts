/** Links from one page of the atlas to another, followed as a kiosk does: see useKioskSteps.ts. */
import { useEffect, useEffectEvent } from 'react'
import { groundOf, parseView } from '../core/view/url.ts'
import type { View } from '../core/view/view.ts'
import { useAtlas } from '../data/useAtlas.ts'
import { useBase } from '../state/links.ts'

export function useKioskLinks(open: (view: View) => void): void {
  const atlas = useAtlas()
  const base = useBase()
  const follow = useEffectEvent((event: MouseEvent): void => {
    const { target, defaultPrevented } = event
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (defaultPrevented || !(link instanceof HTMLAnchorElement) || link.download !== '') return
    const to = new URL(link.href)
    if (to.origin !== location.origin || !to.pathname.startsWith(base)) return
    const isWithinPage = link.getAttribute('href')?.startsWith('#') === true
    const view = isWithinPage ? null : parseView(to, groundOf(atlas, base, new Set()))
    event.preventDefault()
    if (view === null) goWithinPage(to.hash)
    // Only a new page knows which pages to read there are.
    else if (view.page.name === 'not-found') location.replace(to)
    else open(view)
  })
  useEffect(function followLinks() {
    const listen = (event: MouseEvent): void => follow(event)
    document.addEventListener('click', listen)
    return () => document.removeEventListener('click', listen)
  }, [])
}

/** Without a step in the history, which would be a way back. */
function goWithinPage(hash: string): void {
  const part = document.getElementById(decodeURIComponent(hash.slice(1)))
  part?.scrollIntoView({ block: 'start' })
  part?.focus({ preventScroll: true })
}
