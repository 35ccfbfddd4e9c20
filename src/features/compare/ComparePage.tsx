/** The page of the comparison. Its beginning is prerendered; the program behind it is asked for only there. */
import { Suspense } from 'react'
import { loadToolMessages } from '../../i18n/ToolMessages.tsx'
import { tellMissing } from '../../state/missing.ts'
import { prerendered } from '../../ui/prerendered.ts'

const loadComparison = async () => (await import('./Comparison.tsx')).Comparison

const Comparison = import.meta.env.SSR
  ? await loadComparison()
  : prerendered(async () => {
      const [comparison] = await Promise.all([loadComparison(), loadToolMessages()])
      return comparison
    }, tellMissing)

export function ComparePage() {
  return (
    <Suspense>
      <Comparison />
    </Suspense>
  )
}
