/** One page of the atlas. Everything on it follows from the atlas and the view. */
import { AboutPage } from '../features/about/AboutPage.tsx'
import { NotFoundPage } from '../features/about/NotFoundPage.tsx'
import { ListPage } from '../features/city-list/ListPage.tsx'
import { RowToolContext } from '../features/city-list/rowTool.ts'
import { ComparePage } from '../features/compare/ComparePage.tsx'
import { useView } from '../state/viewStore.ts'
import { CompareLine, compareInRow } from './compareSlots.tsx'
import { Explore } from './Explore.tsx'
import { Shell } from './Shell.tsx'
import { LeftOut } from './LeftOut.tsx'
import './App.css'

export function App() {
  const page = useView((view) => view.page)
  return (
    <Shell>
      {page.name === 'map' ? (
        <Explore />
      ) : (
        <main id="content" tabIndex={-1}>
          <LeftOut />
          {page.name === 'list' && (
            <RowToolContext value={compareInRow}>
              <ListPage />
              <CompareLine />
            </RowToolContext>
          )}
          {page.name === 'compare' && <ComparePage />}
          {page.name === 'about' && <AboutPage />}
          {page.name === 'not-found' && <NotFoundPage />}
        </main>
      )}
    </Shell>
  )
}
