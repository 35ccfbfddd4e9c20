/** What stands on a page to read: drawn when the atlas is built, left alone by the program. */
import { createContext, use, useEffect } from 'react'
import { useView } from '../state/viewStore.ts'

const MarkupContext = createContext('')
/** HTML, made when the page is prerendered and read from that page in the browser. */
export const ReadingMatterProvider = MarkupContext.Provider

/** The one page to read that answers the reader brings a program of its own, and is whole without it. */
function useProgramOfPage(): void {
  const isLibrary = useView(({ page }) => page.name === 'document' && page.path === 'library')
  useEffect(
    function startProgram() {
      if (isLibrary)
        void import('../features/library/startLibrary.ts').then(
          (program) => program.startLibrary(document),
          () => undefined,
        )
    },
    [isLibrary],
  )
}

export function ReadingMatter() {
  useProgramOfPage()
  return (
    // oxlint-disable-next-line react/no-danger -- HTML of our own build, which escapes the texts of the dataset
    <main id="content" tabIndex={-1} dangerouslySetInnerHTML={{ __html: use(MarkupContext) }} />
  )
}
