/** The rows of a long table, of which only those in sight are drawn. */
import { type ReactNode, useRef } from 'react'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { RowProps } from './CityTableRow.tsx'
import { useRowsInSight } from './useRowsInSight.ts'

type Props = {
  readonly cities: readonly CityEntry[]
  readonly draw: (city: CityEntry, row: RowProps) => ReactNode
}

const estimatePx = 57

export function CityTableRows({ cities, draw }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { rows, gapAfter, measure, handlers } = useRowsInSight(body, cities, estimatePx)
  return (
    <tbody ref={body} role="rowgroup" style={{ overflowAnchor: 'none' }} {...handlers}>
      {rows.flatMap(({ city, index, gapBefore }) => [
        <Gap key={`before ${city.id}`} height={gapBefore} />,
        // The heads are the first row.
        draw(city, { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 }),
      ])}
      <Gap height={gapAfter} />
    </tbody>
  )
}

/** The room of rows that are not drawn. */
const Gap = ({ height }: { readonly height: number }) =>
  height < 1 ? null : (
    <tr role="presentation" aria-hidden="true" style={{ height, margin: 0, padding: 0, border: 0 }} />
  )
