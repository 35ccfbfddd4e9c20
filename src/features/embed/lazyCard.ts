import { lazy } from 'react'

/** Only pages inside other pages have it. */
export const EmbedCard = lazy(async () => ({ default: (await import('./EmbedCard.tsx')).EmbedCard }))
