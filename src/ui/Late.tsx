/** Something that comes with a program of its own, and that the page does well without. */
import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useIsLive } from './useIsLive.ts'

/** Nothing in prerendered pages, until its program has arrived, and where that cannot be had. */
export function Late({ children }: { readonly children: ReactNode }) {
  if (!useIsLive()) return null
  return (
    <ErrorBoundary fallback={null}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
