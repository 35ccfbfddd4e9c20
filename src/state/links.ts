/** Addresses of pages, and clicks on them that need no new page. */
import { createContext, use, type MouseEvent } from 'react'
import type { CityId } from '../core/dataset/city.ts'
import type { GoalNumber } from '../core/dataset/goal.ts'
import { formatView } from '../core/view/url.ts'
import { hasMap, type Page, plainView } from '../core/view/view.ts'
import { useView, useViewActions } from './viewStore.ts'

const BaseContext = createContext('/')
/** The path the atlas is served under. */
export const BaseProvider = BaseContext.Provider
export const useBase = (): string => use(BaseContext)

/**
 * The address of a page in the current language. What was narrowed down goes along, so that list and map stay in step;
 * camera, year and search do not: they belong to the page that is left.
 */
export function useHref(): (page: Page) => string {
  const base = useBase()
  const locale = useView((view) => view.locale)
  const filter = useView((view) => view.filter)
  const compare = useView((view) => view.compare)
  const lens = useView((view) => view.lens)
  const projection = useView((view) => view.projection)
  const isEmbedded = useView((view) => view.isEmbedded)
  return (page) =>
    formatView({ ...plainView(locale, page), filter, compare, lens, projection, isEmbedded }, base)
}

/** A plain click that nobody has answered yet: new tabs, windows and downloads stay the browser's business. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 &&
  !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.defaultPrevented)

type LinkProps = { readonly href: string; readonly onClick: (event: MouseEvent) => void }

/** Props of a link that opens a place (or the whole atlas) without leaving the page. */
export function useCityLink(): (city: CityId | null) => LinkProps {
  const href = useHref()
  const { selectCity, closeCity } = useViewActions()
  const isExploring = useView((view) => hasMap(view.page))
  return (city) => ({
    href: href({ name: 'map', city }),
    onClick: (event) => {
      if (!isExploring || !isPlainClick(event)) return
      event.preventDefault()
      if (city === null) closeCity()
      else selectCity(city)
    },
  })
}

/** Props of a link that opens the page of a goal, without leaving the page where that has a map. */
export function useGoalLink(): (goal: GoalNumber) => LinkProps {
  const href = useHref()
  const { openGoal } = useViewActions()
  const isExploring = useView((view) => hasMap(view.page))
  return (goal) => ({
    href: href({ name: 'goal', goal }),
    onClick: (event) => {
      if (!isExploring || !isPlainClick(event)) return
      event.preventDefault()
      openGoal(goal)
    },
  })
}
