/** The view in a store: transitions in, views out. Addresses are written by app/history.ts. */
import { createContext, use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { CityId } from '../core/dataset/city.ts'
import * as transitions from '../core/view/transitions.ts'
import type { Question } from '../core/filter/appearance.ts'
import type { Facet, FacetValue, Filter } from '../core/filter/filter.ts'
import type { Camera, Lens, Projection, View } from '../core/view/view.ts'

export type ViewActions = {
  readonly selectCity: (id: CityId) => void
  readonly closeCity: () => void
  readonly moveCamera: (camera: Camera) => void
  readonly resetCamera: () => void
  readonly setProjection: (projection: Projection) => void
  readonly openGoal: (goal: number) => void
  readonly toggleOption: (facet: Facet, value: FacetValue) => void
  readonly setFilter: (filter: Filter) => void
  readonly showAll: () => void
  readonly setYear: (year: number | null) => void
  readonly setQuery: (query: string) => void
  readonly setLens: (lens: Lens | null) => void
  readonly toggleCompared: (id: CityId) => void
  /** Takes over a view that was read from the address. */
  readonly showView: (view: View) => void
}

type ViewState = { readonly view: View; readonly actions: ViewActions }

export type ViewStore = ReturnType<typeof createViewStore>

export function createViewStore(initial: View) {
  return createStore<ViewState>()((set) => {
    const apply = (step: (view: View) => View): void => {
      set((state) => {
        const view = step(state.view)
        return view === state.view ? state : { view }
      })
    }
    return {
      view: initial,
      actions: {
        selectCity: (id) => apply((view) => transitions.selectCity(view, id)),
        closeCity: () => apply(transitions.closeCity),
        moveCamera: (camera) => apply((view) => transitions.moveCamera(view, camera)),
        resetCamera: () => apply(transitions.resetCamera),
        setProjection: (projection) => apply((view) => transitions.setProjection(view, projection)),
        openGoal: (goal) => apply((view) => transitions.openGoal(view, goal)),
        toggleOption: (facet, value) => apply((view) => transitions.toggleOption(view, facet, value)),
        setFilter: (filter) => apply((view) => transitions.setFilter(view, filter)),
        showAll: () => apply(transitions.showAll),
        setYear: (year) => apply((view) => transitions.setYear(view, year)),
        setQuery: (query) => apply((view) => transitions.setQuery(view, query)),
        setLens: (lens) => apply((view) => transitions.setLens(view, lens)),
        toggleCompared: (id) => apply((view) => transitions.toggleCompared(view, id)),
        showView: (view) => apply(() => view),
      },
    }
  })
}

const ViewStoreContext = createContext<ViewStore | null>(null)
export const ViewStoreProvider = ViewStoreContext.Provider

function useViewStore(): ViewStore {
  const store = use(ViewStoreContext)
  if (store === null) throw new Error('The view is used outside of ViewStoreProvider')
  return store
}

/** One fact of the view; the component renders again only when that fact changes. */
export function useView<Fact>(select: (view: View) => Fact): Fact {
  return useStore(useViewStore(), (state) => select(state.view))
}

/** What the view asks for; the same object as long as it asks for the same. */
export function useQuestion(): Question {
  const filter = useView((view) => view.filter)
  const year = useView((view) => view.year)
  const page = useView((view) => view.page)
  return useMemo(() => ({ filter, year, page }), [filter, year, page])
}

/**
 * The view, a moment after its year has come to rest: for addresses, which need not follow every step of a slider. Starts
 * as the page was prerendered.
 */
export function useSettledView(): View {
  const store = useViewStore()
  const [settled, setSettled] = useState(store.getInitialState().view)
  useEffect(
    function followSettledView() {
      let waiting: ReturnType<typeof setTimeout> | undefined
      const follow = (): void => setSettled(store.getState().view)
      const stop = store.subscribe(({ view }, { view: before }) => {
        clearTimeout(waiting)
        if (view.year === before.year) follow()
        else waiting = setTimeout(follow, yearSettledAfterMs)
      })
      follow()
      return () => {
        stop()
        clearTimeout(waiting)
      }
    },
    [store],
  )
  return settled
}

const yearSettledAfterMs = 250

/** The view at the moment of asking, for handlers: the component does not render again with every view. */
export function useViewNow(): () => View {
  const store = useViewStore()
  return () => store.getState().view
}

export const useSelectedCity = (): CityId | null => useView(transitions.selectedCity)
export const useViewActions = (): ViewActions => useStore(useViewStore(), (state) => state.actions)
