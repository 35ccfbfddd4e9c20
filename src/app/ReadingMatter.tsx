/** What stands on a page to read: drawn when the atlas is built, left alone by the program. */
import { createContext, lazy, use } from 'react'
import { useView } from '../state/viewStore.ts'
import { Late } from '../ui/Late.tsx'

const MarkupContext = createContext('')
/** HTML, made when the page is prerendered and read from that page in the browser. */
export const ReadingMatterProvider = MarkupContext.Provider

/** Some pages to read answer the reader. Each is whole without that. */
const PageProgram = lazy(async () => ({ default: (await import('./PageProgram.tsx')).PageProgram }))

export function ReadingMatter() {
  const path = useView(({ page }) => (page.name === 'document' ? page.path : null))
  return (
    <>
      {/* oxlint-disable-next-line react/no-danger -- HTML of our own build, which escapes the texts of the dataset */}
      <main id="content" tabIndex={-1} dangerouslySetInnerHTML={{ __html: use(MarkupContext) }} />
      {path !== null && (
        <Late>
          <PageProgram path={path} />
        </Late>
      )}
    </>
  )
}
