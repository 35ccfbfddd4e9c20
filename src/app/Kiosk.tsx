/** What a kiosk adds to every page. */
import { KioskScreen } from '../features/kiosk/KioskScreen.tsx'
import { Visit } from '../features/kiosk/visit/Visit.tsx'
import { KioskMessages } from '../i18n/KioskMessages.tsx'
import { ToolMessages } from '../i18n/ToolMessages.tsx'
import { useKioskSteps } from './useKioskSteps.ts'

export function Kiosk() {
  const steps = useKioskSteps()
  return (
    <ToolMessages>
      <KioskMessages>
        <Visit steps={steps} />
        <KioskScreen open={steps.open} />
      </KioskMessages>
    </ToolMessages>
  )
}
