/** Takes the tint off the countries of the static map that have no partner yet in the year of the view. */
import { useEffect, useMemo, type RefObject } from 'react'
import { useAtlas } from '../../data/useAtlas.ts'
import { tintedCountries } from '../../map/scene/tint.ts'
import { useView } from '../../state/viewStore.ts'

/** The land is adopted as it was prerendered; its countries are marked from outside. */
/** A part of its own, so that the map around it does not follow every year. */
export function CountryTint({ area }: { readonly area: RefObject<HTMLElement | null> }) {
  const atlas = useAtlas()
  const year = useView((view) => view.year)
  const tinted = useMemo(() => tintedCountries(atlas, year).join(' '), [atlas, year])
  useEffect(
    function markCountries() {
      const codes = tinted.split(' ')
      for (const country of area.current?.querySelectorAll<SVGElement>('[data-country]') ?? [])
        country.toggleAttribute('data-plain', !codes.includes(country.dataset['country'] ?? ''))
    },
    [area, tinted],
  )
  return null
}
