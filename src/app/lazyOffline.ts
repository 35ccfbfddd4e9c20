import { lazy } from 'react'

/** Registering the worker can wait, and everything about it with it. */
export const Offline = lazy(async () => ({ default: (await import('./Offline.tsx')).Offline }))
