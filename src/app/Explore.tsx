/** Map and column side by side; on a phone the column is a sheet that scrolls over the map. */
import { Suspense, useRef } from 'react'
import { CityIndex } from '../features/city-list/CityIndex.tsx'
import { CityPanel } from '../features/city-panel/CityPanel.tsx'
import { EmbedCard } from '../features/embed/lazyCard.ts'
import { WorldMap } from '../features/world-map/WorldMap.tsx'
import { useAtlas } from '../data/useAtlas.ts'
import { ToolMessages } from '../i18n/ToolMessages.tsx'
import { useSelectedCity, useView, useViewActions } from '../state/viewStore.ts'
import { useEscape } from '../ui/useEscape.ts'
import { LeftOut } from './LeftOut.tsx'
import { SheetHandle } from './SheetHandle.tsx'
import { useSheet } from './useSheet.ts'
import { useSheetFocus } from './useSheetFocus.ts'
import styles from './Explore.module.css'

export function Explore() {
  const { cities } = useAtlas()
  const selected = useSelectedCity()
  const isEmbedded = useView((view) => view.isEmbedded)
  const { closeCity } = useViewActions()
  const root = useRef<HTMLDivElement>(null)
  const sheet = useSheet(root)
  const entry = cities.find(({ id }) => id === selected)

  useEscape(closeCity, selected !== null)

  useSheetFocus(root, selected, sheet)

  return (
    <div ref={root} className={styles.explore} data-open={selected !== null || undefined}>
      <WorldMap />
      {isEmbedded && entry !== undefined && (
        <Suspense>
          <ToolMessages>
            <EmbedCard key={entry.id} entry={entry} />
          </ToolMessages>
        </Suspense>
      )}
      <span className={styles.stop} aria-hidden="true" />
      <span className={styles.stop} aria-hidden="true" data-stop="half" />
      <main id="content" className={styles.column} tabIndex={-1} data-stop="full">
        <SheetHandle stop={sheet.stop} onMove={sheet.moveTo} />
        <LeftOut />
        {entry === undefined ? <CityIndex /> : <CityPanel key={entry.id} entry={entry} />}
      </main>
    </div>
  )
}
