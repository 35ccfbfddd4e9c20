/** Every move of the map by a single touch, and how things are shown. */
import {
  ALargeSmall,
  ArrowDown,
  ArrowLeft,
  ArrowRight,
  ArrowUp,
  Globe,
  type LucideIcon,
  Minus,
  Plus,
  Scan,
} from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { hasMap } from '../../../core/view/view.ts'
import type { MessageId } from '../../../i18n/messages.ts'
import { useView, useViewActions } from '../../../state/viewStore.ts'
import { ReadAloud } from '../hands/ReadAloud.tsx'
import type { KioskSteps } from './steps.ts'

type Props = {
  readonly steps: KioskSteps
  readonly onDisplay: () => void
}

export function MapBar({ steps, onDisplay }: Props) {
  const intl = useIntl()
  const isMap = useView(({ page }) => hasMap(page))
  return (
    <section
      className="kiosk-bar kiosk-map-bar no-print"
      aria-label={intl.formatMessage({ id: 'kiosk.display.reach' })}
    >
      {isMap && (
        <div className="kiosk-moves" role="group" aria-label={intl.formatMessage({ id: 'map.controls' })}>
          <Moves steps={steps} />
        </div>
      )}
      <button type="button" className="kiosk-named" aria-haspopup="dialog" onClick={onDisplay}>
        <ALargeSmall aria-hidden="true" />
        <FormattedMessage id="kiosk.text" />
      </button>
      <ReadAloud />
    </section>
  )
}

/** A quarter of what is seen. */
const step = 0.25

function Moves({ steps: { panBy, zoomBy, reset } }: Pick<Props, 'steps'>) {
  const { setProjection } = useViewActions()
  const isGlobe = useView(({ projection }) => projection === 'globe')
  return (
    <>
      {panBy !== null && (
        <>
          <Move label="map.panLeft" Icon={ArrowLeft} onPress={() => panBy(-step, 0)} />
          <Move label="map.panUp" Icon={ArrowUp} onPress={() => panBy(0, -step)} />
          <Move label="map.panDown" Icon={ArrowDown} onPress={() => panBy(0, step)} />
          <Move label="map.panRight" Icon={ArrowRight} onPress={() => panBy(step, 0)} />
        </>
      )}
      <Move label="map.zoomIn" Icon={Plus} onPress={() => zoomBy(1)} />
      <Move label="map.zoomOut" Icon={Minus} onPress={() => zoomBy(-1)} />
      <Move label="map.home" Icon={Scan} onPress={reset} />
      <Move
        label="map.view.globe"
        Icon={Globe}
        isPressed={isGlobe}
        onPress={() => setProjection(isGlobe ? 'flat' : 'globe')}
      />
    </>
  )
}

type MoveProps = {
  readonly label: MessageId
  readonly Icon: LucideIcon
  readonly onPress: () => void
  /** For what stays on until it is pressed again. */
  readonly isPressed?: boolean
}

function Move({ label, Icon, onPress, isPressed }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={useIntl().formatMessage({ id: label })}
      aria-pressed={isPressed}
      data-move={label}
      onClick={onPress}
    >
      <Icon aria-hidden="true" />
    </button>
  )
}
