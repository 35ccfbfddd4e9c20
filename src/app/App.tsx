/** One page of the atlas. Everything on it follows from the atlas and the view. */
import { AboutPage } from '../features/about/AboutPage.tsx'
import { NotFoundPage } from '../features/about/NotFoundPage.tsx'
import { ListPage } from '../features/city-list/ListPage.tsx'
import { GoalsPage } from '../features/goals/GoalsPage.tsx'
import { Filters } from '../features/filters/Filters.tsx'
import { useView } from '../state/viewStore.ts'
import { Explore } from './Explore.tsx'
import { Shell } from './Shell.tsx'
import { LeftOut } from './LeftOut.tsx'
import './App.css'

export function App() {
  const page = useView((view) => view.page)
  return (
    <Shell>
      {page.name === 'map' || page.name === 'goal' ? (
        <Explore />
      ) : (
        <main id="content" tabIndex={-1}>
          <LeftOut />
          {page.name === 'goals' && <GoalsPage />}
          {page.name === 'list' && <ListPage filters={<Filters />} />}
          {page.name === 'about' && <AboutPage />}
          {page.name === 'not-found' && <NotFoundPage />}
        </main>
      )}
    </Shell>
  )
}
