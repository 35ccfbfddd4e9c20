/** Waits for the first move of the map; only then is there anything to say, and something to fetch. */
import { lazy, Suspense, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { matchingPlaces } from '../../core/filter/appearance.ts'
import type { Size } from '../../core/geo/frame.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { cameraForView } from '../../map/scene/camera.ts'
import { useSelectedCity, useSettledView } from '../../state/viewStore.ts'
import type { PlacesInView } from './usePlacesInView.ts'

const MapStatus = lazy(async () => ({ default: (await import('./MapStatus.tsx')).MapStatus }))

type Props = { readonly size: Size; readonly places: PlacesInView }

/** A page that opens says itself what it is: with another place the count starts anew. */
export function MapAnnouncements(props: Props) {
  const selected = useSelectedCity()
  return <OfOnePage key={selected ?? ''} {...props} />
}

function OfOnePage({ size, places }: Props) {
  const atlas = useAtlas()
  const view = useSettledView()
  const { zoom } = cameraForView(atlas, view, size)
  const [start] = useState({ camera: view.camera, zoom })
  const [hasMoved, setHasMoved] = useState(false)
  if (!hasMoved && view.camera !== start.camera) setHasMoved(true)
  if (!hasMoved) return null
  const count = matchingPlaces(atlas.cities, view).filter(({ id }) => places.has(id)).length
  return (
    // The buttons of the map stay without it.
    <ErrorBoundary fallback={null}>
      <Suspense>
        <ToolMessages>
          <MapStatus camera={view.camera} zoom={zoom} count={count} startZoom={start.zoom} />
        </ToolMessages>
      </Suspense>
    </ErrorBoundary>
  )
}
