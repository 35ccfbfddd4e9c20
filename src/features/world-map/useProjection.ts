/** Changes between the flat map, the globe and the round map, and leads back to where one was. */
import { useRef } from 'react'
import type { Camera, Page, Projection } from '../../core/view/view.ts'
import { useView, useViewActions, useViewNow } from '../../state/viewStore.ts'

/** The camera that the round map does not have, and the page it belongs to. */
type Left = { readonly page: Page; readonly camera: Camera | null }

export function useProjection() {
  const projection = useView((view) => view.projection)
  const viewNow = useViewNow()
  const { setProjection, moveCamera } = useViewActions()
  const left = useRef<Left | null>(null)
  return {
    projection,
    choose: (wanted: Projection): void => {
      if (wanted === projection) return
      const { page, camera } = viewNow()
      if (wanted === 'azimuthal') left.current = { page, camera }
      setProjection(wanted)
      const before = projection === 'azimuthal' && left.current?.page === page ? left.current.camera : null
      if (before !== null) moveCamera(before)
    },
  }
}
