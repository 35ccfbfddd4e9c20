/** Renders a part of a kiosk, beside a piece of page for it to work on. */
import { Suspense, type ReactNode } from 'react'
import { usualKiosk, type KioskConfig } from '../../src/core/kiosk/kioskConfig.ts'
import { visiting } from '../../src/core/kiosk/kioskState.ts'
import type { Locale } from '../../src/core/dataset/text.ts'
import { startKiosk } from '../../src/features/kiosk/kioskStore.ts'
import { KioskMessages } from '../../src/i18n/KioskMessages.tsx'
import { ToolMessages } from '../../src/i18n/ToolMessages.tsx'
import { aCityEntry, renderPage } from './renderPage.tsx'

type Options = { readonly locale?: Locale; readonly config?: Partial<KioskConfig> }

/** In the middle of a visit, on the page of Leeds. */
export function renderKiosk(part: ReactNode, { locale = 'de', config = {} }: Options = {}) {
  startKiosk({ state: visiting(0), config: { ...usualKiosk, ...config } })
  document.documentElement.lang = locale
  return renderPage(
    <Suspense>
      <ToolMessages>
        <KioskMessages>{part}</KioskMessages>
      </ToolMessages>
    </Suspense>,
    {
      cities: [aCityEntry('leeds'), aCityEntry('xian')],
      page: { name: 'map', city: 'leeds' },
      locale,
    },
  )
}
