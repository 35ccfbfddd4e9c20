import { lazy } from 'react'

/** The program of the long page; it travels while the data of the place does. */
export const loadDetails = () => import('./CityDetails.tsx')

/**
 * Everything under the key facts, asked for when a place is opened. Prerendering waits for it once, so that pages
 * hold it as HTML; there the browser keeps that HTML until the program takes it over.
 */
export const CityDetails = import.meta.env.SSR
  ? (await loadDetails()).CityDetails
  : lazy(async () => ({ default: (await loadDetails()).CityDetails }))
