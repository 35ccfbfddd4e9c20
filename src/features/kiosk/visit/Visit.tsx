/** A visit to the kiosk: the bars around the atlas, the question whether anybody is there, and the end. */
import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useBase } from '../../../state/links.ts'
import { useKiosk } from '../kioskStore.ts'
import { Asking } from './Asking.tsx'
import { keepVisit } from './choices.ts'
import { DisplayDialog } from './DisplayDialog.tsx'
import { loadKioskConfig } from './loadKioskConfig.ts'
import { MapBar } from './MapBar.tsx'
import { PartsBar } from './PartsBar.tsx'
import type { KioskSteps } from './steps.ts'
import { TakeDialog } from './TakeDialog.tsx'
import { useKioskClock } from './useKioskClock.ts'
import { useReset } from './useReset.ts'

export function Visit({ steps }: { readonly steps: KioskSteps }) {
  const phase = useKiosk(({ state }) => state.phase)
  const base = useBase()
  const [dialog, setDialog] = useState<'take' | 'display' | null>(null)
  const close = (): void => setDialog(null)
  /** Whoever has gone chooses nothing any more. */
  const isHere = phase === 'visit' || phase === 'asking'
  useEffect(
    function askForConfig() {
      void loadKioskConfig(base)
    },
    [base],
  )
  useKioskClock()
  useReset()
  useEffect(
    function stayInVisit() {
      if (phase === 'visit') keepVisit()
    },
    [phase],
  )
  return (
    <>
      {phase !== 'attract' && (
        <>
          <MapBar steps={steps} onDisplay={() => setDialog('display')} />
          <PartsBar steps={steps} onTake={() => setDialog('take')} />
        </>
      )}
      {isHere && dialog === 'take' && <TakeDialog onClose={close} />}
      {isHere && dialog === 'display' && <DisplayDialog onClose={close} />}
      {phase === 'asking' && <Asking />}
      {phase === 'reset' && (
        <p className="kiosk-cover" role="status">
          <FormattedMessage id="kiosk.beginning" />
        </p>
      )}
    </>
  )
}
