/** The page of time. It is prerendered; the program that moves it is asked for only there. */
import { Suspense } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'
import { tellMissing } from '../../state/missing.ts'
import { prerendered } from '../../ui/prerendered.ts'

const loadScreen = async () => (await import('./TimeScreen.tsx')).TimeScreen

const TimeScreen = import.meta.env.SSR
  ? await loadScreen()
  : prerendered(async () => {
      const [screen] = await Promise.all([loadScreen(), loadToolMessages()])
      return screen
    }, tellMissing)

/** Always the same, so that it stays as prerendered while it waits for its program. */
const page = (
  <Suspense>
    <TimeScreen />
  </Suspense>
)

export const TimePage = () => page
