/** The about page. Its text is prerendered; the program behind it is asked for only there. */
import { lazy, Suspense } from 'react'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'

const loadText = () => import('./AboutText.tsx')

const AboutText = import.meta.env.SSR
  ? (await loadText()).AboutText
  : lazy(async () => ({ default: (await loadText()).AboutText }))

export function AboutPage() {
  return (
    <Suspense>
      <ToolMessages>
        <AboutText />
      </ToolMessages>
    </Suspense>
  )
}
