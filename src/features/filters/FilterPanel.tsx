/** What the atlas is narrowed down to, and everything it can be narrowed down to. */
import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { FormattedMessage } from 'react-intl'
import { matchingPlaces } from '../../core/filter/appearance.ts'
import { hasMap } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useQuestion } from '../../state/viewStore.ts'
import { Chosen } from './Chosen.tsx'
import { EmptyResult } from './EmptyResult.tsx'
import { FilterGroups } from './FilterGroups.tsx'
import styles from './FilterPanel.module.css'
import { PaperLine } from './PaperLine.tsx'
import { ResultCount } from './ResultCount.tsx'

export { Narrowed } from './Narrowed.tsx'

type Props = {
  readonly isOpen: boolean
  /** Where changes of the number of places are said. */
  readonly region: HTMLElement | null
  /** Told when the control that had the focus goes because nothing is chosen any more. */
  readonly onEmptied: () => void
  readonly onClose: () => void
}

export function FilterPanel({ isOpen, region, onEmptied, onClose }: Props) {
  const { cities } = useAtlas()
  const question = useQuestion()
  const count = matchingPlaces(cities, question).length
  const groups = useRef<HTMLDivElement>(null)
  useEffect(
    function riseWithTheFilters() {
      const isBelow = (groups.current?.getBoundingClientRect().top ?? 0) > innerHeight * 0.6
      // A sheet that shows hardly more than its first line.
      if (isOpen && isBelow) groups.current?.parentElement?.scrollIntoView({ block: 'start' })
    },
    [isOpen],
  )
  return (
    <ToolMessages>
      {region !== null && createPortal(<ResultCount />, region)}
      <Chosen filter={question.filter} year={question.year} onEmptied={onEmptied} />
      {/* Beside the map another line tells the year. */}
      <PaperLine filter={question.filter} year={hasMap(question.page) ? null : question.year} />
      {count === 0 && <EmptyResult onEmptied={onEmptied} />}
      {isOpen && (
        <>
          <div ref={groups}>
            <FilterGroups />
          </div>
          <p className={styles.result}>
            <button
              type="button"
              onClick={() => {
                // Goes with the filters; the focus goes to what opens them again, just above the places.
                onEmptied()
                onClose()
                requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'start' }))
              }}
            >
              <FormattedMessage id="filter.show" values={{ count }} />
            </button>
          </p>
        </>
      )}
    </ToolMessages>
  )
}
