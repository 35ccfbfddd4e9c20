/** Every page to read of this language, for pages that lead to others: only what is there can be linked. */
import { createContext, use } from 'react'
import type { DocumentPage } from './documentPage.ts'

export type ShelfEntry = Pick<DocumentPage, 'path' | 'title' | 'description'>

const ShelfContext = createContext<readonly ShelfEntry[]>([])
export const ShelfProvider = ShelfContext.Provider
export const useShelf = (): readonly ShelfEntry[] => use(ShelfContext)
