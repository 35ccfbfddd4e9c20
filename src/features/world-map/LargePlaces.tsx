/** The places of a large atlas on the static map: groups, the places that stand alone, and the chosen one. */
import { useDeferredValue, useMemo } from 'react'
import { useIntl } from 'react-intl'
import { matchingPlaces, standingOf } from '../../core/filter/appearance.ts'
import { frameOf, type Size } from '../../core/geo/frame.ts'
import { groupPlaces } from '../../core/geo/grouping.ts'
import { formatView } from '../../core/view/url.ts'
import { plainView } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { breadthOf, cameraForView, frameFor } from '../../map/scene/camera.ts'
import { ringsOf } from '../../map/scene/goalRing.ts'
import { Cities } from '../../map/static/Cities.tsx'
import { Groups } from '../../map/static/Groups.tsx'
import { isPlainClick, useBase, useHref } from '../../state/links.ts'
import { useQuestion, useView, useViewActions } from '../../state/viewStore.ts'
import type { PlacesProps } from './placesProps.ts'

export function LargePlaces(props: PlacesProps) {
  return (
    <ToolMessages>
      <Grouped {...props} />
    </ToolMessages>
  )
}

function Grouped({ selected, tabStop, isRoving, distance, layout, isCovered, places, size }: PlacesProps) {
  const atlas = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const base = useBase()
  const view = useView((current) => current)
  const rings = useView(ringsOf)
  const { moveCamera } = useViewActions()
  const { chosen, groups, singles } = useGrouping(size, isCovered)
  const cities = chosen === undefined ? [...singles] : [chosen, ...singles.filter((city) => city !== chosen)]
  const appearances = new Map(
    cities.flatMap((city) => {
      const standing = standingOf(city, view.year)
      return standing === null ? [] : [[city.id, { ...standing, isFaded: false }] as const]
    }),
  )
  const isDrawn = tabStop !== null && appearances.has(tabStop)
  return (
    <>
      {/* Below home and its name. */}
      <Groups
        groups={groups}
        label={intl.formatMessage({ id: 'map.groups' }, { count: groups.length })}
        isRoving={isRoving}
        titleFor={({ count }) => intl.formatMessage({ id: 'map.group' }, { count })}
        textFor={({ count }) => intl.formatNumber(count)}
        hrefFor={({ closer }) => formatView({ ...view, camera: closer }, base)}
        onOpen={({ closer }, event) => {
          if (!isPlainClick(event)) return
          event.preventDefault()
          // The link goes with its group.
          document.getElementById('map')?.focus({ preventScroll: true })
          moveCamera(closer)
        }}
      />
      <Cities
        index={{ ...atlas, cities }}
        appearances={appearances}
        threads={new Map([...appearances].filter(([id]) => id === selected))}
        locale={locale}
        selected={selected}
        placesLabel={intl.formatMessage({ id: 'map.places' }, { count: places.size })}
        tabStop={isRoving ? (isDrawn ? tabStop : atlas.home.id) : null}
        hrefFor={(city) => href({ name: 'map', city: city === atlas.home.id ? null : city })}
        rings={rings}
        distance={distance}
        layout={layout}
      />
    </>
  )
}

/** Grouped for what the map shows, and anew for another filter, year or camera only. */
function useGrouping(size: Size | null, isCovered: boolean) {
  const atlas = useAtlas()
  const asked = useQuestion()
  // Thousands of places are not grouped in the frame that the reader waits for, when another map shows them.
  const question = useDeferredValue(isCovered ? asked : null) ?? asked
  const locale = useLocale()
  const { page } = question
  const camera = useView((view) => view.camera)
  const projection = useView((view) => view.projection)
  const isEmbedded = useView((view) => view.isEmbedded)
  const frame = useMemo(() => {
    const view = { ...plainView(locale, page), camera, projection, isEmbedded }
    return size === null || projection !== 'flat'
      ? frameFor(atlas, view, size === null ? 'wide' : breadthOf(size, view))
      : frameOf(cameraForView(atlas, view, size), size)
  }, [atlas, locale, page, camera, projection, isEmbedded, size])
  return useMemo(() => {
    const selected = page.name === 'map' ? page.city : null
    const chosen = atlas.cities.find(({ id }) => id === selected)
    const others = matchingPlaces(atlas.cities, question).filter((city) => city !== chosen)
    return { chosen, ...groupPlaces(others, frame) }
  }, [atlas, question, page, frame])
}
