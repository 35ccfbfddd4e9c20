/** Zoom, overview, globe and full screen as real buttons; every gesture has one. */
import {
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  CircleDashed,
  Expand,
  Minus,
  Plus,
  Scan,
  Shrink,
} from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { useIntl } from 'react-intl'
import type { MessageId } from '../../i18n/messages.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useSelectedCity, useView, useViewActions } from '../../state/viewStore.ts'
import { arrowsCorner, controlsShape } from './overlays.ts'
import { ProjectionMenu } from './ProjectionMenu.tsx'
import { useFullscreen } from './useFullscreen.ts'
import styles from './MapControls.module.css'

export type MapMoves = {
  readonly zoomBy: (steps: number) => void
  /** Moves the map area by shares of its own width and height; null where the middle cannot move. */
  readonly panBy: ((right: number, down: number) => void) | null
  /** Shows the subject of the page as a whole. */
  readonly reset: () => void
}

type Props = {
  readonly moves: MapMoves
  /** Whether a globe can be drawn here. */
  readonly canTurn: boolean
  /** What fills the screen on request. */
  readonly fullscreenOf: RefObject<HTMLElement | null>
}

export function MapControls({ moves, canTurn, fullscreenOf }: Props) {
  const { setLens } = useViewActions()
  const { isFullscreen, toggle } = useFullscreen(fullscreenOf)
  const atlas = useAtlas()
  const selected = useSelectedCity()
  const page = useView((view) => view.page)
  const hasLens = useView((view) => view.lens === 'goals')
  // The page of a goal rises over a narrow map like that of a place.
  const shape = page.name === 'goal' ? 'row' : controlsShape(atlas, selected)
  const { panBy } = moves
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
        <Control label="map.home" onPress={moves.reset} icon={<Scan />} />
        <ProjectionMenu canTurn={canTurn} />
        {page.name === 'map' && page.city === null && (
          <Control
            label="map.goals"
            onPress={() => setLens(hasLens ? null : 'goals')}
            icon={<CircleDashed />}
            isPressed={hasLens}
          />
        )}
        <Control
          label={isFullscreen ? 'map.exitFullscreen' : 'map.fullscreen'}
          onPress={toggle}
          icon={isFullscreen ? <Shrink /> : <Expand />}
          isOptional
        />
      </div>
      {panBy !== null && (
        <div className={`${styles.group} ${styles.pan}`} data-corner={arrowsCorner(atlas, selected)}>
          <Control label="map.panUp" onPress={() => panBy(0, -0.25)} icon={<ArrowUp />} />
          <Control label="map.panLeft" onPress={() => panBy(-0.25, 0)} icon={<ArrowLeft />} />
          <Control label="map.panRight" onPress={() => panBy(0.25, 0)} icon={<ArrowRight />} />
          <Control label="map.panDown" onPress={() => panBy(0, 0.25)} icon={<ArrowDown />} />
        </div>
      )}
    </div>
  )
}

type ControlProps = {
  readonly label: MessageId
  readonly onPress: () => void
  readonly icon: ReactNode
  /** Left out where there is little room. */
  readonly isOptional?: boolean
  /** For what stays on until it is pressed again. */
  readonly isPressed?: boolean
}

function Control({ label, onPress, icon, isOptional = false, isPressed }: ControlProps) {
  const name = useIntl().formatMessage({ id: label })
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      onClick={onPress}
      data-optional={isOptional || undefined}
    >
      {icon}
    </button>
  )
}
