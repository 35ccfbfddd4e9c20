/** One page of the atlas. Everything on it follows from the atlas and the view. */
import { ListPage } from '../features/city-list/ListPage.tsx'
import { Filters } from '../features/filters/Filters.tsx'
import { GoalsPage } from '../features/goals/GoalsPage.tsx'
import { hasMap, isReadingPage } from '../core/view/view.ts'
import { RowToolContext } from '../features/city-list/rowTool.ts'
import { ComparePage } from '../features/compare/ComparePage.tsx'
import { useView } from '../state/viewStore.ts'
import { Late } from '../ui/Late.tsx'
import { CompareLine, compareInRow } from './compareSlots.tsx'
import { Foot } from './Foot.tsx'
import { KioskPlace } from './KioskPlace.tsx'
import { ReadingMatter } from './ReadingMatter.tsx'
import { Explore } from './Explore.tsx'
import { Shell } from './Shell.tsx'
import { LeftOut } from './LeftOut.tsx'
import './App.css'

export function App() {
  const page = useView((view) => view.page)
  return (
    <Shell>
      {hasMap(page) && <Explore />}
      {isReadingPage(page) && <ReadingMatter />}
      {!hasMap(page) && !isReadingPage(page) && (
        <main id="content" tabIndex={-1}>
          <LeftOut />
          {page.name === 'list' && (
            <RowToolContext value={compareInRow}>
              <ListPage filters={<Filters />} />
            </RowToolContext>
          )}
          {page.name === 'compare' && <ComparePage />}
          {page.name === 'goals' && <GoalsPage />}
          <Foot />
          {page.name === 'list' && <CompareLine />}
        </main>
      )}
      <Late>
        <KioskPlace />
      </Late>
    </Shell>
  )
}
