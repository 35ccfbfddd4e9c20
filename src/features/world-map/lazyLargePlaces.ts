import { lazy } from 'react'

const load = async () => (await import('./LargePlaces.tsx')).LargePlaces

/** Prerendered pages hold the groups; the program for them is asked for only where an atlas is large. */
export const LargePlaces = import.meta.env.SSR ? await load() : lazy(async () => ({ default: await load() }))
