/** The rows of a long list, of which only those in sight are drawn. */
import { type ReactNode, useRef } from 'react'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { useRowsInSight } from './useRowsInSight.ts'

type Props = {
  readonly cities: readonly CityEntry[]
  readonly className: string | undefined
  readonly draw: (city: CityEntry) => ReactNode
}

/** A row of two lines, roughly. */
const estimatePx = 49

export function LongRows({ cities, className, draw }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const { rows, gapAfter, measure, handlers } = useRowsInSight(list, cities, estimatePx)
  return (
    <ul
      ref={list}
      className={className}
      style={{ paddingBlockEnd: gapAfter, overflowAnchor: 'none' }}
      {...handlers}
    >
      {rows.map(({ city, index, gapBefore }) => (
        <li
          key={city.id}
          ref={measure}
          data-index={index}
          aria-setsize={cities.length}
          aria-posinset={index + 1}
          style={{ marginBlockStart: gapBefore }}
        >
          {draw(city)}
        </li>
      ))}
    </ul>
  )
}
