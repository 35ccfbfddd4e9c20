/** Zoom, overview, globe and full screen as real buttons; every gesture has one. */
import {
  ALargeSmall,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CircleQuestionMark,
  Expand,
  Globe,
  Map as FlatMap,
  Minus,
  Plus,
  Scan,
  Shrink,
} from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from '../../i18n/messages.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { openTool } from '../../state/tool.ts'
import { useSelectedCity, useView, useViewActions } from '../../state/viewStore.ts'
import { arrowsCorner, controlsShape } from './overlays.ts'
import { useFullscreen } from './useFullscreen.ts'
import styles from './MapControls.module.css'

export type MapMoves = {
  readonly zoomBy: (steps: number) => void
  /** Moves the map area by shares of its own width and height. */
  readonly panBy: (right: number, down: number) => void
}

type Props = {
  readonly moves: MapMoves
  readonly canTurn: boolean
  /** What fills the screen on request. */
  readonly fullscreenOf: RefObject<HTMLElement | null>
}

export function MapControls({ moves, canTurn, fullscreenOf }: Props) {
  const projection = useView((view) => view.projection)
  const { resetCamera, setProjection } = useViewActions()
  const { isFullscreen, toggle } = useFullscreen(fullscreenOf)
  const atlas = useAtlas()
  const selected = useSelectedCity()
  const shape = controlsShape(atlas, selected)
  const isGlobe = projection === 'globe'
  return (
    <div
      className={`${styles.controls} needs-program no-print`}
      role="group"
      data-place={shape ?? undefined}
      aria-label={useIntl().formatMessage({ id: 'map.controls' })}
    >
      <div className={styles.group}>
        <Control label="map.zoomIn" onPress={() => moves.zoomBy(1)} icon={<Plus />} />
        <Control label="map.zoomOut" onPress={() => moves.zoomBy(-1)} icon={<Minus />} />
        <Control label="map.home" onPress={resetCamera} icon={<Scan />} />
        {canTurn && (
          <Control
            label={isGlobe ? 'map.flat' : 'map.globe'}
            onPress={() => setProjection(isGlobe ? 'flat' : 'globe')}
            icon={isGlobe ? <FlatMap /> : <Globe />}
          />
        )}
        <Control
          label={isFullscreen ? 'map.exitFullscreen' : 'map.fullscreen'}
          onPress={toggle}
          icon={isFullscreen ? <Shrink /> : <Expand />}
          isOptional
        />
        <Control
          label="tool.display"
          onPress={() => openTool('display')}
          icon={<ALargeSmall />}
          isOptional="tool"
        />
        <Control
          label="tool.help"
          onPress={() => openTool('help')}
          icon={<CircleQuestionMark />}
          isOptional="tool"
        />
      </div>
      <div className={`${styles.group} ${styles.pan}`} data-corner={arrowsCorner(atlas, selected)}>
        <Control label="map.panUp" onPress={() => moves.panBy(0, -0.25)} icon={<ArrowUp />} />
        <Control label="map.panLeft" onPress={() => moves.panBy(-0.25, 0)} icon={<ArrowLeft />} />
        <Control label="map.panRight" onPress={() => moves.panBy(0.25, 0)} icon={<ArrowRight />} />
        <Control label="map.panDown" onPress={() => moves.panBy(0, 0.25)} icon={<ArrowDown />} />
      </div>
    </div>
  )
}

type ControlProps = {
  readonly label: MessageId
  readonly onPress: () => void
  readonly icon: ReactNode
  /** Left out where there is little room; a tool only where the menu has it. */
  readonly isOptional?: boolean | 'tool'
}

function Control({ label, onPress, icon, isOptional = false }: ControlProps) {
  const name = useIntl().formatMessage({ id: label })
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={onPress}
      data-optional={isOptional || undefined}
    >
      {icon}
    </button>
  )
}
