import { prerendered } from '../../ui/prerendered.ts'

const load = async () => (await import('./TimeBar.tsx')).TimeBar

/** Prerendered, with links that need no program; taken over when everything else has been. */
export const TimeBar = import.meta.env.SSR ? await load() : prerendered(load)
