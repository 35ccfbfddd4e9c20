import { lazy } from 'react'

/** Everything that only a kiosk needs. */
export const Kiosk = lazy(async () => ({ default: (await import('./Kiosk.tsx')).Kiosk }))
