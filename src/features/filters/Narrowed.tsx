/** What is chosen, and the way back to everything, on pages that have no filters of their own. */
import { FormattedMessage } from 'react-intl'
import { isFiltering, noFilter } from '../../core/filter/filter.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useView, useViewActions } from '../../state/viewStore.ts'
import { Chosen } from './Chosen.tsx'
import filters from './Filters.module.css'
import styles from './Narrowed.module.css'
import { PaperLine } from './PaperLine.tsx'
import { ResultCount } from './ResultCount.tsx'

export function Narrowed() {
  const { filter, page } = useView((view) => view)
  const { setFilter } = useViewActions()
  // The page of a goal asks for that goal, whatever else was chosen.
  const chosen = page.name === 'goal' ? { ...filter, goal: [] } : filter
  if (!isFiltering(chosen)) return null
  return (
    <ToolMessages>
      <PaperLine filter={chosen} year={null} />
      <div className={`${styles.narrowed} no-print`}>
        <p role="status" className="visually-hidden">
          <ResultCount />
        </p>
        <Chosen filter={chosen} year={null} onEmptied={focusPage} />
        <button
          type="button"
          className={filters.all}
          onClick={() => {
            focusPage()
            setFilter(noFilter)
          }}
        >
          <FormattedMessage id="filter.showAll" />
        </button>
      </div>
    </ToolMessages>
  )
}

/** The line goes with the last wish; the focus does not. */
const focusPage = (): void => document.getElementById('content')?.focus({ preventScroll: true })
