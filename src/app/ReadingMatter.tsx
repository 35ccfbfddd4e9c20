/** What stands on a page to read: drawn when the atlas is built, left alone by the program. */
import { createContext, use } from 'react'

const MarkupContext = createContext('')
/** HTML, made when the page is prerendered and read from that page in the browser. */
export const ReadingMatterProvider = MarkupContext.Provider

export const ReadingMatter = () => (
  // oxlint-disable-next-line react/no-danger -- HTML of our own build, which escapes the texts of the dataset
  <main id="content" tabIndex={-1} dangerouslySetInnerHTML={{ __html: use(MarkupContext) }} />
)
