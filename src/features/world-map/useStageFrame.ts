/** Measures the map area, and moves static map and frame line where a camera says, through four CSS properties. */
import { useCallback, useEffect, useState, type RefObject } from 'react'
import { frameOf, type Size } from '../../core/geo/frame.ts'
import type { Camera } from '../../core/view/view.ts'
import { useView } from '../../state/viewStore.ts'

const properties = { x: '--x', y: '--y', width: '--w', height: '--h' } as const

export function useStageFrame(area: RefObject<HTMLElement | null>, stage: RefObject<HTMLElement | null>) {
  const [size, setSize] = useState<Size | null>(null)
  const camera = useView((view) => view.camera)

  useEffect(
    function measureArea() {
      const element = area.current
      if (element === null) return undefined
      const measure = (): void => {
        const { clientWidth: width, clientHeight: height } = element
        if (width > 0 && height > 0)
          setSize((known) => (known?.width === width && known.height === height ? known : { width, height }))
      }
      // At once: the observer reports with the next frame only, and heavy files wait for the size.
      measure()
      const observer = new ResizeObserver(measure)
      observer.observe(element)
      return () => observer.disconnect()
    },
    [area],
  )

  const showCamera = useCallback(
    (shown: Camera | null) => {
      const style = stage.current?.style
      if (style === undefined || area.current === null) return
      if (shown === null) {
        for (const property of Object.values(properties)) style.removeProperty(property)
        return
      }
      const { clientWidth: width, clientHeight: height } = area.current
      const frame = frameOf(shown, { width, height })
      style.setProperty(properties.x, String(frame.x))
      style.setProperty(properties.y, String(frame.y))
      style.setProperty(properties.width, String(frame.width))
      style.setProperty(properties.height, String(frame.height))
    },
    [area, stage],
  )

  useEffect(
    function followViewCamera() {
      showCamera(camera)
    },
    [camera, size, showCamera],
  )

  return { size, showCamera }
}
