/** Says the year and its fact once the reader has moved to it; says nothing while the years play by themselves. */
import { useEffect, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { censusOf } from '../../core/timeline/census.ts'
import { useAtlas } from '../../data/useAtlas.ts'

type Props = {
  readonly year: number
  readonly describe: (year: number) => string
  readonly isPlaying: boolean
}

/** How long a year must stay to be announced, in milliseconds: a drag passes many. */
const settledAfterMs = 500

export function YearAnnouncement({ year, describe, isPlaying }: Props) {
  const [announced, setAnnounced] = useState<number | null>(null)
  const known = useRef(year)
  const { cities } = useAtlas()

  useEffect(
    function announceAtRest() {
      if (isPlaying || known.current === year) {
        known.current = year
        return undefined
      }
      const waiting = setTimeout(() => {
        known.current = year
        setAnnounced(year)
      }, settledAfterMs)
      return () => clearTimeout(waiting)
    },
    [year, isPlaying],
  )

  return (
    <p role="status" className="visually-hidden">
      {announced === year && !isPlaying && (
        <>
          {describe(year)} <FormattedMessage id="time.census" values={censusOf(cities, year)} />
        </>
      )}
    </p>
  )
}
