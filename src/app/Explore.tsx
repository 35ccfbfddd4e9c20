/** Map and column side by side; on a phone the column is a sheet that scrolls over the map. */
import { useEffect, useRef } from 'react'
import { useIntl } from 'react-intl'
import { CityIndex } from '../features/city-list/CityIndex.tsx'
import { CityPanel } from '../features/city-panel/CityPanel.tsx'
import { WorldMap } from '../features/world-map/WorldMap.tsx'
import { useAtlas } from '../data/useAtlas.ts'
import { useLocale } from '../i18n/useLocale.ts'
import { useSelectedCity, useViewActions } from '../state/viewStore.ts'
import { useEscape } from '../ui/useEscape.ts'
import { LeftOut } from './LeftOut.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import styles from './Explore.module.css'

export function Explore() {
  const { cities } = useAtlas()
  const selected = useSelectedCity()
  const { closeCity } = useViewActions()
  const column = useRef<HTMLElement>(null)
  const previous = useRef(selected)
  const opener = useRef<SVGElement | null>(null)
  const entry = cities.find(({ id }) => id === selected)

  useEscape(closeCity, selected !== null)

  useEffect(
    function moveFocusToWhatOpened() {
      if (previous.current === selected) return
      const returnTo = previous.current
      previous.current = selected
      column.current?.scrollTo({ top: 0 })
      scrollTo({ top: 0 })
      if (selected === null) {
        const row = document.getElementById(`place-${returnTo}`)
        if (opener.current === null) row?.focus()
        else opener.current.focus({ preventScroll: true })
        return
      }
      // A place opened from the map gives the focus back to the map, every other one to its row.
      opener.current = document.activeElement instanceof SVGElement ? document.activeElement : null
      document.getElementById('city-heading')?.focus({ preventScroll: true })
    },
    [selected],
  )

  return (
    <div className={styles.explore} data-open={selected !== null || undefined}>
      <WorldMap />
      <main ref={column} id="content" className={styles.column} tabIndex={-1}>
        <SheetHandle />
        <LeftOut />
        {entry === undefined ? <CityIndex /> : <CityPanel key={entry.id} entry={entry} />}
      </main>
      <Announcement />
    </div>
  )
}

/** Says once, politely, which place was opened. */
function Announcement() {
  const { cities } = useAtlas()
  const intl = useIntl()
  const locale = useLocale()
  const selected = useSelectedCity()
  const entry = cities.find(({ id }) => id === selected)
  const kind = entry?.partnerships.at(-1)?.kind
  return (
    <div role="status" className="visually-hidden">
      {entry !== undefined &&
        kind !== undefined &&
        intl.formatMessage(
          { id: 'city.opened' },
          {
            name: entry.name[locale],
            country: entry.countryName[locale],
            kind: intl.formatMessage({ id: `kind.${kind}` }),
          },
        )}
    </div>
  )
}
