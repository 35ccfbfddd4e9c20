/** One tab stop for the places in view: arrow keys lead over the map, others through the order; Tab leaves. */
import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import { type Direction, nearestInDirection } from '../../core/geo/direction.ts'
import type { PlacesInView } from './usePlacesInView.ts'

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowRight: 'right',
  ArrowDown: 'down',
  ArrowLeft: 'left',
}
const steps: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 }

/**
 * The place a key leads to: with an arrow the nearest one in that direction, with the others along the order and around its
 * ends. Null when the key leads nowhere.
 */
export function placeAfter(places: PlacesInView, from: CityId, key: string): CityId | null {
  const order = [...places.keys()]
  const direction = directions[key]
  if (direction !== undefined) {
    const point = places.get(from)
    // A place that was moved out of view has no neighbours; the first one in view is as good as any.
    return point === undefined ? (order[0] ?? null) : nearestInDirection(places, point, direction)
  }
  if (key === 'Home') return order[0] ?? null
  if (key === 'End') return order.at(-1) ?? null
  const step = steps[key]
  return step === undefined ? null : (order.at((order.indexOf(from) + step) % order.length) ?? null)
}

type Places = {
  readonly places: PlacesInView
  readonly selected: CityId | null
  /** A place has the focus, and it must be seen. */
  readonly onReach: (place: CityId) => void
}

/** Handlers for an element around links that carry `data-city`, and the one of them that Tab reaches. */
export function useRovingPlaces({ places, selected, onReach }: Places) {
  const [visited, setVisited] = useState<CityId | null>(null)
  const [first = null] = places.keys()
  const stop = [visited, selected].find((id) => id !== null && places.has(id))
  return {
    tabStop: stop ?? first ?? visited ?? selected,
    handlers: {
      onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
        const from = placeOf(event.target)
        if (from === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const isOurs = event.key in directions || event.key in steps || ['Home', 'End'].includes(event.key)
        // Also where it leads nowhere: the page must not scroll away under somebody who walks over the map.
        if (isOurs) event.preventDefault()
        const links = [...event.currentTarget.querySelectorAll<SVGElement>('svg [data-city]')]
        const drawn = new Set(links.map(placeOf))
        const next = placeAfter(new Map([...places].filter(([id]) => drawn.has(id))), from, event.key)
        if (next !== null) links.find((link) => placeOf(link) === next)?.focus({ preventScroll: true })
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
