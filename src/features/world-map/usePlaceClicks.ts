import type { MouseEvent } from 'react'
import { useAtlas } from '../../data/useAtlas.ts'
import { isPlainClick } from '../../state/links.ts'
import { useViewActions } from '../../state/viewStore.ts'

/** Clicks on the links of the static map open their place without a new page. */
export function usePlaceClicks(): { onClick: (event: MouseEvent) => void } {
  const { cities, home } = useAtlas()
  const { selectCity, closeCity } = useViewActions()
  return {
    onClick: (event) => {
      if (!isPlainClick(event)) return
      const link = event.target instanceof Element ? event.target.closest('a[data-city]') : null
      const city = [...cities, home].find(({ id }) => id === link?.getAttribute('data-city'))
      if (city === undefined) return
      event.preventDefault()
      if (city === home) closeCity()
      else selectCity(city.id)
    },
  }
}
