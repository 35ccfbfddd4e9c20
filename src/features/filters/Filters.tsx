/** The compact line of the filters, and what opens under it. Everything but the line itself loads when it is needed. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { SlidersHorizontal } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { isFiltering } from '../../core/filter/filter.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'
import { Problem } from '../../ui/Problem.tsx'
import { panelQuery } from './lazyPanel.ts'
import styles from './Filters.module.css'

export function Filters() {
  const [isOpen, setOpen] = useState(false)
  const isNarrowed = useView(({ filter, year }) => isFiltering(filter) || year !== null)
  const { showAll } = useViewActions()
  const toggle = useRef<HTMLButtonElement>(null)
  const panelId = useId()
  // There before anything is said in it.
  const [region, setRegion] = useState<HTMLElement | null>(null)
  // A panel that has been shown stays.
  const [isNeeded, setNeeded] = useState(false)
  if (!isNeeded && (isOpen || isNarrowed)) setNeeded(true)
  const client = useQueryClient()
  const { data: program, isError, refetch } = useQuery({ ...panelQuery, enabled: isNeeded })
  return (
    <div className={styles.filters}>
      <button
        ref={toggle}
        type="button"
        className={`${styles.toggle} needs-program`}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
        onPointerEnter={() => void client.prefetchQuery(panelQuery)}
      >
        <SlidersHorizontal aria-hidden="true" size={18} strokeWidth={1.75} />
        <FormattedMessage id="filter.open" />
      </button>
      {isNarrowed && (
        <button
          type="button"
          className={styles.all}
          onClick={() => {
            // Goes with what it takes back; the focus does not.
            toggle.current?.focus()
            showAll()
          }}
        >
          <FormattedMessage id="filter.showAll" />
        </button>
      )}
      <div id={panelId} className={styles.panel}>
        <p ref={setRegion} role="status" className="visually-hidden" />
        {isNeeded && program !== undefined && (
          <program.FilterPanel
            isOpen={isOpen}
            region={region}
            onEmptied={() => toggle.current?.focus()}
            onClose={() => setOpen(false)}
          />
        )}
        {isOpen && isError && <Problem onRetry={() => void refetch()} />}
      </div>
    </div>
  )
}
