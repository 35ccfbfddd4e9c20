import { lazy } from 'react'

/** The QR code's program; a printed page needs it before the browser starts to print. */
export const loadPaper = () => import('./PaperMark.tsx')

export const PaperMark = lazy(async () => ({ default: (await loadPaper()).PaperMark }))
