/** What the atlas is narrowed down to, and everything it can be narrowed down to. */
import { matchingPlaces } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useQuestion } from '../../state/viewStore.ts'
import { Chosen } from './Chosen.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { FilterGroups } from './FilterGroups.tsx'
import { ResultCount } from './ResultCount.tsx'

type Props = {
  readonly isOpen: boolean
  /** Told when the control that had the focus goes because nothing is chosen any more. */
  readonly onEmptied: () => void
}

export function FilterPanel({ isOpen, onEmptied }: Props) {
  const { cities } = useAtlas()
  const question = useQuestion()
  const count = matchingPlaces(cities, question).length
  return (
    <ToolMessages>
      <ResultCount count={count} />
      <Chosen onEmptied={onEmptied} />
      {count === 0 && <EmptyResult onEmptied={onEmptied} />}
      {isOpen && <FilterGroups />}
    </ToolMessages>
  )
}
