/** What a kiosk adds to every page. */
import { KioskScreen } from '../features/kiosk/KioskScreen.tsx'
import { KioskMessages } from '../i18n/KioskMessages.tsx'
import { ToolMessages } from '../i18n/ToolMessages.tsx'

export function Kiosk() {
  return (
    <ToolMessages>
      <KioskMessages>
        <KioskScreen />
      </KioskMessages>
    </ToolMessages>
  )
}
