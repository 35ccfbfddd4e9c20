/** Which rows of a long list are drawn: those in sight, some around them, and the one that holds the focus. */
import {
  defaultRangeExtractor,
  useVirtualizer,
  useWindowVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual'
import { type FocusEvent, type RefObject, useLayoutEffect, useState } from 'react'
import type { CityEntry } from '../../core/dataset/dataset.ts'

/** A row that is drawn, and the room in CSS pixels that rows take which are not drawn between it and the one before. */
export type RowInSight = { readonly city: CityEntry; readonly index: number; readonly gapBefore: number }

export type RowsInSight = {
  readonly rows: readonly RowInSight[]
  /** The room after the last one, in CSS pixels. */
  readonly gapAfter: number
  /** To be given to each row, which carries its index as `data-index`: rows measure themselves. */
  readonly measure: (row: Element | null) => void
  /** To be given to the list. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void
    readonly onBlur: () => void
  }
}

/** Rows above and below those in sight: what Tab and a screen reader come to next is there already. */
const overscan = 8

/** @param estimatePx  the height of a row before it has been measured */
export function useRowsInSight(
  list: RefObject<HTMLElement | null>,
  places: readonly CityEntry[],
  estimatePx: number,
): RowsInSight {
  const { scroller, offset } = useScroller(list)
  const [focused, setFocused] = useState<string | null>(null)
  const options = {
    count: places.length,
    estimateSize: () => estimatePx,
    overscan,
    scrollMargin: offset,
    getItemKey: (index: number) => places[index]?.id ?? index,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const kept = focused === null ? -1 : places.findIndex(({ id }) => id === focused)
      const shown = defaultRangeExtractor(range)
      return kept < 0 || shown.includes(kept) ? shown : [...shown, kept].toSorted((a, b) => a - b)
    },
  }
  // oxlint-disable-next-line react/incompatible-library -- what it returns goes to no memoised part
  const inWindow = useWindowVirtualizer<HTMLElement>({ ...options, enabled: scroller === null })
  const inElement = useVirtualizer<HTMLElement, HTMLElement>({
    ...options,
    enabled: scroller !== null,
    getScrollElement: () => scroller,
  })
  const virtualizer = scroller === null ? inWindow : inElement
  const items = virtualizer.getVirtualItems()
  return {
    rows: items.flatMap((item, at) => {
      const city = places[item.index]
      return city === undefined ? [] : [{ city, index: item.index, gapBefore: gap(items, at, offset) }]
    }),
    gapAfter: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset),
    measure: (row) => virtualizer.measureElement(row instanceof HTMLElement ? row : null),
    handlers: {
      onFocus: ({ target }) => {
        const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? Number.NaN)
        setFocused(places[index]?.id ?? null)
      },
      onBlur: () => setFocused(null),
    },
  }
}

const gap = (items: readonly VirtualItem[], at: number, offset: number): number =>
  (items[at]?.start ?? offset) - (items[at - 1]?.end ?? offset)

type Scroller = {
  /** Null: the window. */
  readonly scroller: HTMLElement | null
  /** From the top of what is scrolled to the top of the list, in CSS pixels. */
  readonly offset: number
}

/** What scrolls the list depends on the breadth of the page, and where it begins on what stands above it. */
function useScroller(list: RefObject<HTMLElement | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, offset: 0 })
  useLayoutEffect(
    function followListAndPage() {
      const look = (): void => {
        if (list.current === null) return
        const scroller = scrollerOf(list.current)
        const { top } = list.current.getBoundingClientRect()
        const offset =
          scroller === null
            ? top + window.scrollY
            : top - scroller.getBoundingClientRect().top + scroller.scrollTop
        setFound((before) =>
          before.scroller === scroller && Math.abs(before.offset - offset) < 1
            ? before
            : { scroller, offset },
        )
      }
      look()
      // Whatever makes its surroundings higher may move the list.
      const observer = new ResizeObserver(look)
      if (list.current?.parentElement) observer.observe(list.current.parentElement)
      observer.observe(document.documentElement)
      return () => observer.disconnect()
    },
    [list],
  )
  return found
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let above = element.parentElement; above !== null; above = above.parentElement)
    if (above !== document.body && /^(auto|scroll)$/.test(getComputedStyle(above).overflowY))
      return above === document.documentElement ? null : above
  return null
}
