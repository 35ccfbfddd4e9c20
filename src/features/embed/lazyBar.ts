import { prerendered } from '../../ui/prerendered.ts'

const load = async () => (await import('./EmbedBar.tsx')).EmbedBar

/** Prerendered with every page; its program concerns pages inside other pages only, and can wait. */
export const EmbedBar = import.meta.env.SSR ? await load() : prerendered(load)
