/** The about page. Its text is prerendered; the program behind it is asked for only there. */
import { Suspense } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'
import { prerendered } from '../../ui/prerendered.ts'

const loadText = async () => (await import('./AboutText.tsx')).AboutText

/** A text can be read without its program, and is not told to be missing. */
const AboutText = import.meta.env.SSR
  ? await loadText()
  : prerendered(async () => {
      const [text] = await Promise.all([loadText(), loadToolMessages()])
      return text
    })

export function AboutPage() {
  return (
    <Suspense>
      <AboutText />
    </Suspense>
  )
}
