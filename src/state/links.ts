/** Addresses of pages, and clicks on them that need no new page. */
import { createContext, use, type MouseEvent } from 'react'
import type { CityId } from '../core/dataset/city.ts'
import { formatView } from '../core/view/url.ts'
import type { Page, View } from '../core/view/view.ts'
import { useView, useViewActions } from './viewStore.ts'

const BaseContext = createContext('/')
/** The path the atlas is served under. */
export const BaseProvider = BaseContext.Provider
export const useBase = (): string => use(BaseContext)

/** The plain address of a page in the current language. */
export function useHref(): (page: Page, locale?: View['locale']) => string {
  const base = useBase()
  const current = useView((view) => view.locale)
  return (page, locale = current) => formatView({ locale, page, camera: null, projection: 'flat' }, base)
}

type LinkProps = { readonly href: string; readonly onClick: (event: MouseEvent) => void }

/** Props of a link that opens a place (or the whole atlas) without leaving the page. */
export function useCityLink(): (city: CityId | null) => LinkProps {
  const href = useHref()
  const { selectCity, closeCity } = useViewActions()
  const isExploring = useView((view) => view.page.name === 'map')
  return (city) => ({
    href: href({ name: 'map', city }),
    onClick: (event) => {
      // Only a plain click: new tabs, windows and downloads stay the browser's business.
      if (
        !isExploring ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return
      event.preventDefault()
      if (city === null) closeCity()
      else selectCity(city)
    },
  })
}
