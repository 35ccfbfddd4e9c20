/** Renders a part of a kiosk, beside a piece of page for it to work on. */
import { Suspense, type ReactNode } from 'react'
import { usualKiosk, type KioskConfig } from '../../src/core/kiosk/kioskConfig.ts'
import { visiting, type KioskState } from '../../src/core/kiosk/kioskState.ts'
import { startKiosk } from '../../src/features/kiosk/kioskStore.ts'
import { KioskMessages } from '../../src/i18n/KioskMessages.tsx'
import { ToolMessages } from '../../src/i18n/ToolMessages.tsx'
import { aCityEntry, renderPage } from './renderPage.tsx'

type Options = Partial<Parameters<typeof renderPage>[1]> & {
  readonly state?: KioskState
  readonly config?: Partial<KioskConfig>
}

/** In the middle of a visit, on the page of Leeds, unless told otherwise. */
export function renderKiosk(part: ReactNode, { state, config, locale = 'de', ...over }: Options = {}) {
  startKiosk({ state: state ?? visiting(performance.now()), config: { ...usualKiosk, ...config } })
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
      ...over,
    },
  )
}
