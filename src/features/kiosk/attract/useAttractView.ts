/**
 * What the atlas under the loop shows: the globe turned to the place, in the year in which its partnership began; where
 * nothing moves, the place on the flat map.
 */
import { type RefObject, useEffect, useState } from 'react'
import type { AtlasIndex } from '../../../core/dataset/dataset.ts'
import type { Size } from '../../../core/geo/frame.ts'
import type { Introduction } from '../../../core/kiosk/attract.ts'
import { plainView, type View } from '../../../core/view/view.ts'
import type { Locale } from '../../../core/dataset/text.ts'
import { useAtlas } from '../../../data/useAtlas.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { turnedGlobeCamera } from '../../../map/scene/globeCamera.ts'
import { useViewActions } from '../../../state/viewStore.ts'

/** @param globe  lies where the map does */
export function useAttractView(
  introduction: Introduction | undefined,
  globe: RefObject<HTMLElement | null>,
  isStill: boolean,
): void {
  const atlas = useAtlas()
  const locale = useLocale()
  const { showView } = useViewActions()
  const size = useSizeOf(globe)
  useEffect(
    function showPlace() {
      if (introduction === undefined || size === null) return
      const view = isStill ? stillView(introduction, locale) : turningView(atlas, introduction, locale, size)
      showView(view)
    },
    [atlas, introduction, locale, size, isStill, showView],
  )
}

/** The place as everybody finds it, and today. */
const stillView = ({ place }: Introduction, locale: Locale): View =>
  plainView(locale, { name: 'map', city: place.id })

function turningView({ home }: AtlasIndex, { place, since }: Introduction, locale: Locale, size: Size): View {
  return {
    ...plainView(locale, { name: 'map', city: place.id }),
    projection: 'globe',
    year: since,
    camera: turnedGlobeCamera(home.position, place.position, size),
  }
}

/** In CSS pixels; null until it has been measured. */
function useSizeOf(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(
    function measure() {
      if (element.current === null) return undefined
      const observer = new ResizeObserver(([entry]) => {
        const { width = 0, height = 0 } = entry?.contentRect ?? {}
        if (width > 0 && height > 0) setSize({ width, height })
      })
      observer.observe(element.current)
      return () => observer.disconnect()
    },
    [element],
  )
  return size
}
