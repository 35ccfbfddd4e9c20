import { lazy } from 'react'
import { nextWish } from '../state/tool.ts'
import type * as Tools from './Tools.tsx'

/** What did not arrive is asked for again at the next wish. */
const load = (): Promise<typeof Tools> => import('./Tools.tsx').catch(() => nextWish().then(load))

/** What listens for wishes is itself not needed before the page runs. */
export const OpenTool = lazy(async () => ({ default: (await load()).OpenTool }))
export const Paper = lazy(async () => ({ default: (await load()).Paper }))
