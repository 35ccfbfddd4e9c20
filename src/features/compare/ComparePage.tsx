/** The page of the comparison. Its beginning is prerendered; the program behind it is asked for only there. */
import { lazy, Suspense } from 'react'

const loadComparison = () => import('./Comparison.tsx')

const Comparison = import.meta.env.SSR
  ? (await loadComparison()).Comparison
  : lazy(async () => ({ default: (await loadComparison()).Comparison }))

export function ComparePage() {
  return (
    <Suspense>
      <Comparison />
    </Suspense>
  )
}
