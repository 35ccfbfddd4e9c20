import { lazy } from 'react'

/** Without the program the buttons of the map could do nothing, so they come after it. */
export const MapTools = lazy(async () => ({ default: (await import('./MapTools.tsx')).MapTools }))
