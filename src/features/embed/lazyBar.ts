import { lazy } from 'react'

const load = () => import('./EmbedBar.tsx')

/** Prerendered with every page; its program concerns pages inside other pages only, and can wait. */
export const EmbedBar = import.meta.env.SSR
  ? (await load()).EmbedBar
  : lazy(async () => ({ default: (await load()).EmbedBar }))
