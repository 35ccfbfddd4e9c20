import { lazy } from 'react'

/** Button and line of the comparison, beside what can be used without them. */
export const CompareToggle = lazy(async () => ({
  default: (await import('./CompareToggle.tsx')).CompareToggle,
}))
export const CompareTray = lazy(async () => ({ default: (await import('./CompareTray.tsx')).CompareTray }))
