/** Where the comparison meets the other parts of the page. */
import type { ReactNode } from 'react'
import type { CityEntry } from '../core/dataset/dataset.ts'
import { CompareToggle, CompareTray } from '../features/compare/lazyCompare.ts'
import { useView } from '../state/viewStore.ts'
import { Late } from '../ui/Late.tsx'

export const compareInBar = (place: CityEntry): ReactNode => (
  <Late>
    <CompareToggle place={place} hasLabel />
  </Late>
)

export const compareInRow = (place: CityEntry): ReactNode => (
  <Late>
    <CompareToggle place={place} hasLabel={false} />
  </Late>
)

/** The line that leads to the comparison, as soon as there is something in it. */
export function CompareLine() {
  const isEmpty = useView((view) => view.compare.length === 0)
  return (
    !isEmpty && (
      <Late>
        <CompareTray />
      </Late>
    )
  )
}
