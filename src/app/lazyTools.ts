import { lazy } from 'react'

const load = () => import('./Tools.tsx')

/** What listens for wishes is itself not needed before the page runs. */
export const OpenTool = lazy(async () => ({ default: (await load()).OpenTool }))
export const Paper = lazy(async () => ({ default: (await load()).Paper }))
