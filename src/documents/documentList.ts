/** Every page to read of this language, for pages that lead to others: only what is there can be linked. */
import { createContext, use } from 'react'
import type { DocumentPage } from './documentPage.ts'

export type ListedDocument = Pick<DocumentPage, 'path' | 'title' | 'description'>

const DocumentListContext = createContext<readonly ListedDocument[]>([])
export const DocumentListProvider = DocumentListContext.Provider
export const useDocumentList = (): readonly ListedDocument[] => use(DocumentListContext)
