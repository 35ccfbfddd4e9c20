import { createContext, use } from 'react'

const LandMarkupContext = createContext('')
/** The SVG of the land: made when a page is prerendered, read from that page in the browser. */
export const LandMarkupProvider = LandMarkupContext.Provider
export const useLandMarkup = (): string => use(LandMarkupContext)
