/** One tab stop for all places of the map: arrow keys lead from place to place, Enter opens, Tab leaves. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { CityId } from '../../core/dataset/city.ts'

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The place a key leads to, around the ends of the order; null when the key leads nowhere. */
export function placeAfter(order: readonly CityId[], from: CityId, key: string): CityId | null {
  if (key === 'Home') return order[0] ?? null
  if (key === 'End') return order.at(-1) ?? null
  const step = steps[key]
  return step === undefined ? null : (order.at((order.indexOf(from) + step) % order.length) ?? null)
}

type Places = {
  readonly selected: CityId | null
  /** A place has the focus, and it must be seen. */
  readonly onReach: (place: CityId) => void
}

/**
 * Handlers for an element around links that carry `data-city`, and the one of them that Tab reaches; null: the first. The
 * order is that of the page, which leaves out what is not drawn.
 */
export function useRovingPlaces({ selected, onReach }: Places) {
  const [visited, setVisited] = useState<CityId | null>(null)
  return {
    tabStop: visited ?? selected,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const from = placeOf(event.target)
        if (from === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const links = [...event.currentTarget.querySelectorAll<SVGElement>('svg [data-city]')]
        const next = placeAfter(
          links.map(({ dataset }) => dataset['city'] ?? ''),
          from,
          event.key,
        )
        if (next === null) return
        event.preventDefault()
        links.find((link) => placeOf(link) === next)?.focus({ preventScroll: true })
      },
      onFocus: ({ target }: FocusEvent<HTMLElement>) => {
        const place = placeOf(target)
        if (place === null) return
        setVisited(place)
        if (target.matches(':focus-visible')) onReach(place)
      },
    },
  }
}

const placeOf = (target: EventTarget): CityId | null =>
  target instanceof SVGElement ? (target.dataset['city'] ?? null) : null
