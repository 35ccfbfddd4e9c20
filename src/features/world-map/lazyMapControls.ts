import { lazy } from 'react'

/** The buttons of the map: without the program they could do nothing, so they come after it. */
export const MapControls = lazy(async () => ({ default: (await import('./MapControls.tsx')).MapControls }))
