import { lazy } from 'react'

/** Asked for where an atlas is large; until then, and without a program, the first rows stand for all. */
export const LongRows = lazy(async () => ({ default: (await import('./LongRows.tsx')).LongRows }))
