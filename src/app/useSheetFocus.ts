/** Where focus and sheet go when a place is opened or closed. */
import { useEffect, useRef, type RefObject } from 'react'
import type { CityId } from '../core/dataset/city.ts'
import type { Stop } from './sheetStops.ts'

type Sheet = { readonly stop: Stop; readonly moveTo: (stop: Stop) => boolean }

/** Opening leads to the heading of the place, with both ends of its thread in view; closing back to where one was. */
export function useSheetFocus(
  root: RefObject<HTMLElement | null>,
  selected: CityId | null,
  { stop, moveTo }: Sheet,
): void {
  const shown = useRef<CityId | null>(null)
  const leftAt = useRef<Stop>('peek')
  const isFirst = useRef(true)
  const opener = useRef<SVGElement | null>(null)

  useEffect(
    function showWhatOpened() {
      if (isFirst.current) {
        isFirst.current = false
        shown.current = selected
        if (selected !== null && scrollY === 0 && location.hash === '') moveTo('half')
        return
      }
      if (shown.current === selected) return
      const before = shown.current
      shown.current = selected
      root.current?.querySelector('main')?.scrollTo({ top: 0 })
      if (selected !== null) {
        if (before === null) leftAt.current = stop
        opener.current = document.activeElement instanceof SVGElement ? document.activeElement : null
        document.getElementById('city-heading')?.focus({ preventScroll: true })
        moveTo('half')
        return
      }
      // A place opened from the map gives the focus back to the map, every other one to its row.
      if (opener.current !== null) {
        opener.current.focus({ preventScroll: true })
        moveTo(leftAt.current)
        return
      }
      const row = document.getElementById(`place-${before}`)
      row?.focus({ preventScroll: true })
      // Who came from the list, or moves by keyboard, must see the row; who came from the map, the map.
      const isRowWanted = leftAt.current === 'full' || row?.matches(':focus-visible') === true
      const isSheet = !isRowWanted && moveTo(leftAt.current)
      if (!isSheet) row?.scrollIntoView({ block: isRowWanted ? 'center' : 'nearest' })
    },
    [root, selected, stop, moveTo],
  )

  useEffect(
    function uncoverFocusOnMap() {
      const element = root.current
      const onFocus = ({ target }: FocusEvent): void => {
        const column = element?.querySelector('main')
        if (!(target instanceof Element) || !column || column.contains(target)) return
        const isCovered = target.getBoundingClientRect().bottom > column.getBoundingClientRect().top
        if (isCovered && target.matches(':focus-visible')) moveTo('peek')
      }
      element?.addEventListener('focusin', onFocus)
      return () => element?.removeEventListener('focusin', onFocus)
    },
    [root, moveTo],
  )
}
