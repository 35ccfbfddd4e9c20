/** Asks for the number of the technicians, with keys of its own: a kiosk has no keyboard. */
import { Delete } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { afterWrongPin, pinPauseSeconds, unlocked } from '../../../core/kiosk/technician.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { changeLog, useLog, writeDown } from '../healing/logStore.ts'
import { useIdleClose } from './useIdleClose.ts'
import { useSeconds } from './useSeconds.ts'

type Props = { readonly pin: string; readonly onRight: () => void; readonly onClose: () => void }

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const
const longest = 8
const idleMs = 30_000

export function PinPad({ pin, onRight, onClose }: Props) {
  const intl = useIntl()
  const [entered, setEntered] = useState('')
  const [isWrong, setIsWrong] = useState(false)
  const { lock } = useLog()
  const pause = pinPauseSeconds(lock, useSeconds())
  const form = useRef<HTMLFormElement>(null)
  useIdleClose(idleMs, onClose)
  const add = (digit: string): void => {
    setIsWrong(false)
    setEntered((before) => (before + digit).slice(0, longest))
  }
  const enter = (): void => {
    if (pause > 0 || entered === '') return
    setEntered('')
    if (entered === pin) {
      changeLog((log) => ({ ...log, lock: unlocked }))
      onRight()
      return
    }
    setIsWrong(true)
    writeDown('pin')
    changeLog((log) => ({ ...log, lock: afterWrongPin(log.lock, Date.now()) }))
  }
  const typed = useEffectEvent(({ key: digit, target }: KeyboardEvent) => {
    if (/^\d$/.test(digit) && pause === 0) add(digit)
    if (digit === 'Backspace') setEntered((before) => before.slice(0, -1))
    // On a key of the pad it presses that key.
    if (digit === 'Enter' && target === form.current) enter()
  })
  useEffect(function takeKeysOfAKeyboard() {
    const pad = form.current
    pad?.focus()
    pad?.addEventListener('keydown', typed)
    return () => pad?.removeEventListener('keydown', typed)
  }, [])
  const key = (digit: string) => (
    <button
      key={digit}
      type="button"
      className="kiosk-pin-key"
      disabled={pause > 0}
      onClick={() => add(digit)}
    >
      {digit}
    </button>
  )
  return (
    <Dialog heading={intl.formatMessage({ id: 'kiosk.pin' })} onClose={onClose}>
      <form
        ref={form}
        tabIndex={-1}
        className="kiosk-pin"
        onSubmit={(event) => {
          event.preventDefault()
          enter()
        }}
      >
        <p className="kiosk-pin-entered">
          <span aria-hidden="true">{'●'.repeat(entered.length) || '–'}</span>
          <span className="visually-hidden">
            <FormattedMessage id="kiosk.pin.entered" values={{ count: entered.length }} />
          </span>
        </p>
        <p className="kiosk-pin-answer" role="status">
          {pause > 0 ? (
            <FormattedMessage id="kiosk.pin.pause" values={{ seconds: pause }} />
          ) : (
            isWrong && <FormattedMessage id="kiosk.pin.wrong" />
          )}
        </p>
        <div className="kiosk-pin-keys">
          {digits.map(key)}
          <button
            type="button"
            className="kiosk-pin-key"
            aria-label={intl.formatMessage({ id: 'kiosk.pin.delete' })}
            onClick={() => setEntered((before) => before.slice(0, -1))}
          >
            <Delete aria-hidden="true" size={32} strokeWidth={1.75} />
          </button>
          {key('0')}
          <button type="submit" className="kiosk-pin-key" disabled={pause > 0}>
            <FormattedMessage id="kiosk.pin.enter" />
          </button>
        </div>
      </form>
    </Dialog>
  )
}
