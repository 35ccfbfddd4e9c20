/** Takes focus and sheet to where a visit leads (see visit.ts). */
import { useEffect, useRef, type RefObject } from 'react'
import type { CityId } from '../core/dataset/city.ts'
import type { Stop } from './sheetStops.ts'
import { returnToReadingPlace } from './readingPlace.ts'
import { changeTo, isRowWanted, startedAt, type Visit } from './visit.ts'

type Sheet = { readonly stop: Stop; readonly moveTo: (stop: Stop) => boolean }

export function useSheetFocus(
  root: RefObject<HTMLElement | null>,
  /** The open place, or `goal` for any of the goals. */
  selected: CityId | null,
  { stop, moveTo }: Sheet,
): void {
  const visit = useRef<Visit | null>(null)
  const sign = useRef<SVGElement | null>(null)

  useEffect(
    function showWhatOpened() {
      if (visit.current === null) {
        visit.current = startedAt(selected)
        if (location.hash !== '' || returnToReadingPlace()) return
        if (selected !== null && scrollY === 0) moveTo('half')
        return
      }
      const focused = document.activeElement
      const change = changeTo(selected, visit.current, { stop, isOnMap: focused instanceof SVGElement })
      if (change === null) return
      const before = visit.current.shown
      visit.current = change.visit
      root.current?.querySelector('main')?.scrollTo({ top: 0 })
      if (change.focus === 'row') {
        // A goal has no row, nor has a place that is not asked for any more.
        const row = document.getElementById(`place-${before}`) ?? document.getElementById('index-heading')
        row?.focus({ preventScroll: true })
        // Inside another page there is no list, only the map.
        if (document.activeElement === document.body)
          root.current?.querySelector<SVGElement>(`[data-city="${before}"]`)?.focus({ preventScroll: true })
        // Who has typed on a screen moves by touch all the same.
        const isByKeyboard =
          row?.matches(':focus-visible') === true && !matchMedia('(pointer: coarse)').matches
        // A step back leads to where it was left, to the pixel.
        if (!isByKeyboard && returnToReadingPlace()) return
        const isWanted = isRowWanted(change.sheet, isByKeyboard)
        const isSheet = !isWanted && moveTo(change.sheet)
        if (!isSheet) row?.scrollIntoView({ block: isWanted ? 'center' : 'nearest' })
        return
      }
      if (change.focus === 'heading') sign.current = focused instanceof SVGElement ? focused : null
      const target = change.focus === 'sign' ? sign.current : document.getElementById('city-heading')
      target?.focus({ preventScroll: true })
      if (returnToReadingPlace()) return
      // Where there is no room for a sheet, the page is one long column.
      if (!moveTo(change.sheet)) target?.scrollIntoView({ block: 'nearest' })
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
