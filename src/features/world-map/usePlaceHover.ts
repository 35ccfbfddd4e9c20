import type { FocusEvent, PointerEvent, RefObject } from 'react'
import { useAtlas } from '../../data/useAtlas.ts'
import type { HoverStore } from './hover.ts'

type Handlers = {
  readonly onPointerOver: (event: PointerEvent) => void
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
}

/** Reports the links of the static map that are pointed at or in focus. A finger does not hover. */
export function usePlaceHover(hover: HoverStore, area: RefObject<HTMLElement | null>): Handlers {
  const { cities } = useAtlas()
  const report = (target: EventTarget): void => {
    const link = target instanceof Element ? target.closest('a[data-city]') : null
    const city = cities.find(({ id }) => id === link?.getAttribute('data-city'))
    const sign = link?.querySelector('circle')?.getBoundingClientRect()
    const origin = area.current?.getBoundingClientRect()
    const { enter, leave, hovered } = hover.getState()
    if (city !== undefined && sign !== undefined && origin !== undefined)
      enter({
        id: city.id,
        x: sign.x + sign.width / 2 - origin.x,
        y: sign.y + sign.height / 2 - origin.y,
      })
    else if (hovered !== null) leave()
  }
  return {
    onPointerOver: ({ pointerType, target }) => {
      if (pointerType !== 'touch' && !isCanvas(target)) report(target)
    },
    onFocus: ({ target }) => report(target),
    onBlur: () => hover.getState().leave(),
  }
}

/** The moving map reports by itself what lies under the pointer. */
const isCanvas = (target: EventTarget): boolean => target instanceof HTMLCanvasElement
