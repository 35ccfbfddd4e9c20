import type { MouseEvent } from 'react'
import { useAtlas } from '../../data/useAtlas.ts'
import { isPlainClick, useHref } from '../../state/links.ts'
import { useViewActions } from '../../state/viewStore.ts'

/** Clicks on the links of the static map open their place without a new page. */
export function usePlaceClicks(): { onClick: (event: MouseEvent) => void } {
  const { cities, home } = useAtlas()
  const href = useHref()
  const { selectCity, closeCity } = useViewActions()
  return {
    onClick: (event) => {
      if (!isPlainClick(event)) return
      const link = event.target instanceof Element ? event.target.closest('a') : null
      const address = link?.getAttribute('href')
      const city = cities.find(({ id }) => href({ name: 'map', city: id }) === address)
      const isHome = address === href({ name: 'map', city: null }) && link instanceof SVGElement
      if (city === undefined && !isHome) return
      event.preventDefault()
      if (city === undefined || city.id === home.id) closeCity()
      else selectCity(city.id)
    },
  }
}
