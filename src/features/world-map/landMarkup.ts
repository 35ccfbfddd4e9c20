import { createContext, use } from 'react'

const LandMarkupContext = createContext('')
/** The SVG of the land while a page is prerendered; empty in the browser, which keeps what is there. */
export const LandMarkupProvider = LandMarkupContext.Provider
export const useLandMarkup = (): string => use(LandMarkupContext)
