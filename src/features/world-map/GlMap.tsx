/** MapLibre showing the current view. Everything heavy hangs on this module. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { frameOf, type Size } from '../../core/geo/frame.ts'
import type { Camera, View } from '../../core/view/view.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { GestureTexts } from '../../map/engine/mapEngine.ts'
import type { MapEvents } from '../../map/engine/mapEvents.ts'
import { afterTimeInSight } from '../../map/engine/patience.ts'
import { MapCanvas } from '../../map/MapCanvas.tsx'
import { fetchWaterFont } from '../../map/scene/fonts.ts'
import { Labels, noLabels } from '../../map/scene/labels.ts'
import type { NamePlaces } from '../../map/scene/names.ts'
import { breadthOf } from '../../map/scene/camera.ts'
import { toScene } from '../../map/scene/toScene.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useContrast } from '../../state/contrast.ts'
import { scaleOf, useMapSize } from '../../state/mapSize.ts'
import { isAttracting } from '../../state/situation.ts'
import { useTheme } from '../../state/theme.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'
import { absoluteBase, labelsUrl } from './basemapFiles.ts'
import type { HoverStore } from './hover.ts'
import { overlaysOf } from './overlays.ts'
import { attractMs, useAttractGrowth } from './useAttractGrowth.ts'
import { useGrownYear } from './useGrownYear.ts'

export { prepareMapEngine } from '../../map/engine/mapEngine.ts'

type Props = {
  readonly size: Size
  /** Where the static map has set the names of the page at first. */
  readonly names: NamePlaces
  /** Told which place lies under the pointer. */
  readonly hover: HoverStore
  readonly onDrawn: () => void
  readonly onInterrupted: () => void
  readonly onLost: () => void
  /** The map has had its time and has not drawn. */
  readonly onLate: () => void
  readonly onMove: (camera: Camera) => void
}

const labelsQuery = {
  queryKey: ['basemap labels'],
  queryFn: async () => {
    const [response, hasWaterFont] = await Promise.all([fetch(labelsUrl()), fetchWaterFont(fontPatienceMs)])
    const labels = Labels.parse(await response.json())
    return hasWaterFont ? labels : { ...labels, seas: [] }
  },
  staleTime: Infinity,
  // A map without names of countries or seas is better than one that is late.
  retry: false,
} as const

/** How long the names of seas may wait for their font, in milliseconds. */
const fontPatienceMs = 3000
/** How long a map in sight may take to draw once its program has arrived, in milliseconds. */
const patienceMs = 8000
/** Inside another page the map has something to say of its own. */
export function GlMap(props: Props) {
  const isEmbedded = useView((view) => view.isEmbedded)
  if (!isEmbedded) return <MovableMap {...props} gestures={null} />
  return (
    <ToolMessages>
      <CooperativeMap {...props} />
    </ToolMessages>
  )
}

function CooperativeMap(props: Props) {
  const intl = useIntl()
  const gestures = {
    windows: intl.formatMessage({ id: 'gestures.windows' }),
    mac: intl.formatMessage({ id: 'gestures.mac' }),
    touch: intl.formatMessage({ id: 'gestures.touch' }),
  }
  return <MovableMap {...props} gestures={gestures} />
}

type MovableProps = Props & { readonly gestures: GestureTexts | null }

function MovableMap(props: MovableProps) {
  const { size, names, gestures, hover, onDrawn, onInterrupted, onLost, onLate, onMove } = props
  const atlas = useAtlas()
  const view = useShownView()
  const grownYear = useGrownYear(view, isLarge(atlas))
  const growing = useAttractGrowth(atlas, view)
  const locale = useLocale()
  const intl = useIntl()
  const { theme } = useTheme()
  const contrast = useContrast()
  const scale = scaleOf[useMapSize()]
  const { selectCity, moveCamera } = useViewActions()
  const { data: labels, isPending } = useQuery(labelsQuery)
  // Later views place their names themselves; changing these would mean a new style at every step.
  const [firstNames] = useState(names)
  const [events] = useState<MapEvents>(() => ({
    selectCity,
    hoverCity: (hovered) => {
      const { enter, leave } = hover.getState()
      if (hovered === null) leave()
      else enter(hovered)
    },
    moveCamera,
    moves: onMove,
    drawn: onDrawn,
    interrupted: onInterrupted,
    lost: onLost,
  }))
  useEffect(
    function giveUpWhenLate() {
      return afterTimeInSight(patienceMs, onLate)
    },
    [onLate],
  )
  if (isPending) return null
  const scene = toScene(
    atlas,
    view,
    { theme, contrast, scale, locale, size, baseUrl: absoluteBase() },
    labels ?? noLabels,
    firstNames,
    growing === null || view.year === null ? grownYear : view.year - 1,
  )
  const frame = frameOf(scene.camera, size)
  return (
    <MapCanvas
      scene={{
        ...scene,
        ...(isAttracting() && { flightMs: attractMs, growing }),
        overlays: overlaysOf(atlas, scene.state.selected, size, frame, breadthOf(size, view)),
      }}
      events={events}
      label={intl.formatMessage({ id: 'map.canvas' })}
      gestures={gestures}
    />
  )
}

/** The view; while the round map covers this one, the last before it, so that nothing moves where nobody looks. */
function useShownView(): View {
  const view = useView((current) => current)
  const [shown, setShown] = useState(view)
  if (view.projection !== 'azimuthal' && view !== shown) setShown(view)
  return view.projection === 'azimuthal' ? shown : view
}
