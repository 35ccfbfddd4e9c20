/** The page of time. It is prerendered; the program that moves it is asked for only there. */
import { lazy, Suspense } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'

const loadScreen = () => import('./TimeScreen.tsx')

const TimeScreen = import.meta.env.SSR
  ? (await loadScreen()).TimeScreen
  : lazy(async () => {
      const [{ TimeScreen: screen }] = await Promise.all([loadScreen(), loadToolMessages()])
      return { default: screen }
    })

export function TimePage() {
  return (
    <Suspense>
      <TimeScreen />
    </Suspense>
  )
}
