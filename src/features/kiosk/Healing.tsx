/** Tells that the kiosk stands in the page, and opens the door for technicians. */
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { KioskConfig, type KioskConfig as Config } from '../../core/kiosk/kioskConfig.ts'
import { nextKnock, noKnock } from '../../core/kiosk/technician.ts'
import { kioskNow } from './kioskStore.ts'
import { PinPad } from './PinPad.tsx'
import { kioskIsThere } from './watchFaults.ts'

const Technician = lazy(async () => ({ default: (await import('./Technician.tsx')).Technician }))

type Door = 'closed' | { readonly pin: string } | 'open'

export function Healing() {
  const [door, setDoor] = useState<Door>('closed')
  const knocked = useEffectEvent(async () => {
    const pin = await readPin()
    if (door === 'closed' && pin !== null) setDoor({ pin })
  })
  useEffect(kioskIsThere, [])
  useEffect(function hearKnocks() {
    let knock = noKnock
    const onTouch = ({ clientX, clientY, timeStamp }: PointerEvent): void => {
      knock = nextKnock(knock, { x: clientX, y: clientY, at: timeStamp })
      if (knock.isHeard) void knocked()
    }
    addEventListener('pointerdown', onTouch, { capture: true, passive: true })
    return () => removeEventListener('pointerdown', onTouch, { capture: true })
  }, [])
  const close = (): void => setDoor('closed')
  if (door === 'closed') return null
  if (door !== 'open') return <PinPad pin={door.pin} onRight={() => setDoor('open')} onClose={close} />
  return (
    // The kiosk itself must not fall with it.
    <ErrorBoundary fallback={null} onError={close}>
      <Suspense>
        <Technician onClose={close} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** As it stands in the file now: who has just set one need not restart. */
async function readPin(): Promise<Config['pin']> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}kiosk.json`, { cache: 'no-cache' })
    return KioskConfig.parse(await response.json()).pin
  } catch {
    return kioskNow().config.pin
  }
}
