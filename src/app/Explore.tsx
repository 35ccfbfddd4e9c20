/**
 * Map and column side by side; on a phone the column is a sheet that scrolls over the map. On the page of time the
 * map takes the whole width, and what belongs to it stands below.
 */
import { Suspense, useRef } from 'react'
import { isFiltering } from '../core/filter/filter.ts'
import { CityIndex } from '../features/city-list/CityIndex.tsx'
import { CityPanel } from '../features/city-panel/CityPanel.tsx'
import { EmbedCard } from '../features/embed/lazyCard.ts'
import { Filters } from '../features/filters/Filters.tsx'
import { Narrowed } from '../features/filters/lazyPanel.ts'
import { GoalColumn } from '../features/goals/GoalColumn.tsx'
import { TimeBar } from '../features/timeline/lazyTimeBar.ts'
import { TimePage } from '../features/timeline/TimePage.tsx'
import { YearNotice } from '../features/timeline/YearNotice.tsx'
import { WorldMap } from '../features/world-map/WorldMap.tsx'
import { useAtlas } from '../data/useAtlas.ts'
import { ToolMessages } from '../i18n/ToolMessages.tsx'
import { useSelectedCity, useView, useViewActions } from '../state/viewStore.ts'
import { useEscape } from '../ui/useEscape.ts'
import { Late } from '../ui/Late.tsx'
import { compareInBar, CompareLine } from './compareSlots.tsx'
import { Foot } from './Foot.tsx'
import { LeftOut } from './LeftOut.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { useSheet } from './useSheet.ts'
import { useSheetFocus } from './useSheetFocus.ts'
import styles from './Explore.module.css'

/** Always the same, so that it stays as prerendered while it waits for its program. */
const timeBar = (
  <Suspense>
    <TimeBar />
  </Suspense>
)

export function Explore() {
  const { cities } = useAtlas()
  const selected = useSelectedCity()
  const goal = useView(({ page }) => (page.name === 'goal' ? page.goal : null))
  const isOpen = selected !== null || goal !== null
  const isTime = useView(({ page }) => page.name === 'time')
  const isEmbedded = useView((view) => view.isEmbedded)
  const isFiltered = useView(({ filter }) => isFiltering(filter))
  const { closeCity } = useViewActions()
  const root = useRef<HTMLDivElement>(null)
  const sheet = useSheet(root)
  const entry = cities.find(({ id }) => id === selected)

  useEscape(closeCity, selected !== null)

  useSheetFocus(root, goal === null ? selected : 'goal', sheet)

  return (
    <div
      ref={root}
      className={styles.explore}
      data-open={isOpen || undefined}
      data-page={isTime ? 'time' : undefined}
    >
      <WorldMap />
      {!isTime && timeBar}
      {isEmbedded && entry !== undefined && (
        <Late>
          <ToolMessages>
            <EmbedCard key={entry.id} entry={entry} />
          </ToolMessages>
        </Late>
      )}
      <span className={styles.stop} aria-hidden="true" />
      <span className={styles.stop} aria-hidden="true" data-stop="half" />
      <main id="content" className={styles.column} tabIndex={-1} data-stop="full">
        {!isTime && <SheetHandle stop={sheet.stop} onMove={sheet.moveTo} />}
        <LeftOut />
        {(isTime || goal !== null) && isFiltered && (
          <Late>
            <Narrowed />
          </Late>
        )}
        {!isTime && <YearNotice />}
        {isTime ? (
          <TimePage />
        ) : goal !== null ? (
          <GoalColumn goal={goal} />
        ) : entry === undefined ? (
          <CityIndex filters={<Filters />} />
        ) : (
          <CityPanel key={entry.id} entry={entry} tool={compareInBar(entry)} />
        )}
        <Foot />
        {!isTime && <CompareLine />}
      </main>
    </div>
  )
}
