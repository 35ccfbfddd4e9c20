import type { PointerEvent, RefObject } from 'react'
import { useAtlas } from '../../data/useAtlas.ts'
import type { HoverStore } from './hover.ts'

/** Reports which link of the static map a pointer is over. A finger does not hover; the moving map reports by itself. */
export function usePlaceHover(hover: HoverStore, area: RefObject<HTMLElement | null>) {
  const { cities } = useAtlas()
  return ({ pointerType, target }: PointerEvent): void => {
    if (pointerType === 'touch' || !(target instanceof Element) || target instanceof HTMLCanvasElement) return
    const link = target.closest('a[data-city]')
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
}
