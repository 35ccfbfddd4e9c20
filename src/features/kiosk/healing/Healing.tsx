/** Tells that the kiosk stands in the page, and opens the door for technicians. */
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { nextKnock, noKnock } from '../../../core/kiosk/technician.ts'
import { kioskNow } from '../kioskStore.ts'
import { loadKioskConfig } from '../visit/loadKioskConfig.ts'
import { PinPad } from '../technician/PinPad.tsx'
import { kioskIsThere } from './watchFaults.ts'

const Technician = lazy(async () => ({ default: (await import('../technician/Technician.tsx')).Technician }))

type Door = 'closed' | { readonly pin: string } | 'open'

export function Healing() {
  const [door, setDoor] = useState<Door>('closed')
  const knocked = useEffectEvent(async () => {
    // As it stands in the file now: who has just set one need not restart.
    await loadKioskConfig(import.meta.env.BASE_URL)
    const { pin } = kioskNow().config
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
