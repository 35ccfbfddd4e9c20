/** "Are you still there?" Everything behind it stays as it is until the answer or the end. */
import { RotateCcw } from 'lucide-react'
import { type SyntheticEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { secondsLeft } from '../../../core/kiosk/kioskState.ts'
import { kioskNow, tellKiosk, useKiosk } from '../kioskStore.ts'
import { StayLabel } from './StayLabel.tsx'

/** Said aloud only now and then. */
const spoken = [20, 10, 5]
/** Often enough for every second to be seen, in milliseconds. */
const lookMs = 200

const stay = (): void => tellKiosk({ name: 'stays', at: performance.now() })

export function Asking() {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const all = Math.round(useKiosk(({ config }) => config.countdownSeconds))
  const left = useSecondsLeft() ?? 0
  const said = spoken.findLast((seconds) => left <= seconds) ?? null
  useLayoutEffect(function askOverEverything() {
    const element = dialog.current
    element?.showModal()
    // Closed while it still stands: then the browser gives the focus back itself.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="kiosk-asking no-print"
      aria-labelledby={id}
      aria-describedby={`${id}-left`}
      onCancel={(event: SyntheticEvent) => {
        // The key that closes dialogs is pressed by somebody.
        event.preventDefault()
        stay()
      }}
    >
      <h2 id={id} className="place">
        <FormattedMessage id="kiosk.asking" />
      </h2>
      <p id={`${id}-left`}>
        <FormattedMessage id="kiosk.asking.left" values={{ seconds: left }} />
      </p>
      <p role="status" className="visually-hidden">
        {said !== null && said < all && (
          <FormattedMessage id="kiosk.asking.said" values={{ seconds: said }} />
        )}
      </p>
      <div className="kiosk-seconds" aria-hidden="true">
        {Array.from({ length: all }, (_, second) => (
          <i key={second} data-left={second < left || undefined} />
        ))}
      </div>
      <button type="button" className="kiosk-stay" onClick={stay}>
        <StayLabel />
      </button>
      <button type="button" className="kiosk-leave" onClick={() => tellKiosk({ name: 'ends' })}>
        <RotateCcw aria-hidden="true" />
        <FormattedMessage id="kiosk.again" />
      </button>
    </dialog>
  )
}

function useSecondsLeft(): number | null {
  const now = (): number | null => {
    const { state, config } = kioskNow()
    return secondsLeft(state, performance.now(), config)
  }
  const [left, setLeft] = useState(now)
  useEffect(function countDown() {
    const timer = setInterval(() => setLeft(now), lookMs)
    return () => clearInterval(timer)
  }, [])
  return left
}
