import { lazy } from 'react'

const load = () => import('./TimeBar.tsx')

/** Prerendered, with links that need no program; taken over when everything else has been. */
export const TimeBar = import.meta.env.SSR
  ? (await load()).TimeBar
  : lazy(async () => ({ default: (await load()).TimeBar }))
