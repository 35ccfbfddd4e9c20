/** The rows of a long table, of which only those in sight are drawn. */
import { type ReactNode, useRef } from 'react'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { RowProps } from './CityTableRow.tsx'
import { useRowsInSight } from './useRowsInSight.ts'

type Props = {
  readonly cities: readonly CityEntry[]
  readonly columns: number
  readonly draw: (city: CityEntry, row: RowProps) => ReactNode
}

const estimatePx = 57

export function LongTableRows({ cities, columns, draw }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { rows, gapAfter, measure, handlers } = useRowsInSight(body, cities, estimatePx)
  return (
    <tbody ref={body} role="rowgroup" style={{ overflowAnchor: 'none' }} {...handlers}>
      {rows.flatMap(({ city, index, gapBefore }) => [
        <Gap key={`before ${city.id}`} columns={columns} height={gapBefore} />,
        // The heads are the first row.
        draw(city, { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 }),
      ])}
      <Gap columns={columns} height={gapAfter} />
    </tbody>
  )
}

/** The room of rows that are not drawn. */
const Gap = ({ columns, height }: { readonly columns: number; readonly height: number }) =>
  height < 1 ? null : (
    <tr role="presentation" aria-hidden="true" style={{ border: 0 }}>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
