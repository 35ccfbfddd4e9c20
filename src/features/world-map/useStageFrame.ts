/** Moves static map and frame line where a camera says, through four CSS properties. */
import { useCallback, useEffect, type RefObject } from 'react'
import { frameOf, type Size } from '../../core/geo/frame.ts'
import { type Camera, plainView } from '../../core/view/view.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { cameraForView } from '../../map/scene/camera.ts'
import { useView } from '../../state/viewStore.ts'

const properties = { x: '--x', y: '--y', width: '--w', height: '--h' } as const

type Elements = {
  readonly area: RefObject<HTMLElement | null>
  readonly stage: RefObject<HTMLElement | null>
}

/** @param isMoving  whether another map is shown, which says at every step of its way where it is */
export function useStageFrame({ area, stage }: Elements, size: Size | null, isMoving: boolean) {
  const atlas = useAtlas()
  const page = useView((view) => view.page)
  const camera = useView((view) => view.camera)

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
      // On paper the drawing is what is seen, in an area of another shape.
      if (!isMoving || window.matchMedia('print').matches) {
        // The style sheet knows no frames of the places of a large atlas.
        const isUnknown = camera === null && size !== null && isLarge(atlas)
        showCamera(isUnknown ? cameraForView(atlas, plainView('de', page), size) : camera)
      }
    },
    [atlas, page, camera, size, isMoving, showCamera],
  )

  return showCamera
}
