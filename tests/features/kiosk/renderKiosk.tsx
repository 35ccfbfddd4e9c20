/** A part of the kiosk with its messages, in a phase of one's own. */
import type { ReactNode } from 'react'
import { KioskConfig } from '../../../src/core/kiosk/kioskConfig.ts'
import type { KioskState } from '../../../src/core/kiosk/kioskState.ts'
import { startKiosk } from '../../../src/features/kiosk/kioskStore.ts'
import { KioskMessages } from '../../../src/i18n/KioskMessages.tsx'
import { ToolMessages } from '../../../src/i18n/ToolMessages.tsx'
import { renderPage } from '../../support/renderPage.tsx'

type Options = Parameters<typeof renderPage>[1] & {
  readonly state?: KioskState
  readonly config?: Partial<KioskConfig>
}

export function renderKiosk(part: ReactNode, { state, config, ...options }: Options) {
  startKiosk({
    state: state ?? { phase: 'visit', touchedAt: performance.now() },
    config: KioskConfig.parse(config ?? {}),
  })
  return renderPage(
    <ToolMessages>
      <KioskMessages>{part}</KioskMessages>
    </ToolMessages>,
    options,
  )
}
