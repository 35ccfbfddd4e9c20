/** Says the year and its fact once the reader has moved to it; says nothing of years that come by themselves. */
import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { censusOf } from '../../core/timeline/census.ts'
import { useAtlas } from '../../data/useAtlas.ts'

type Props = {
  readonly year: number
  readonly describe: (year: number) => string
  /** Whether it was the reader who moved to this year, and nothing has moved since. */
  readonly isChosen: boolean
}

/** How long a year must stay to be announced, in milliseconds: a drag passes many. */
const settledAfterMs = 500

export function YearAnnouncement({ year, describe, isChosen }: Props) {
  const [announced, setAnnounced] = useState<number | null>(null)
  const { cities } = useAtlas()

  useEffect(
    function announceAtRest() {
      if (!isChosen) return undefined
      const waiting = setTimeout(() => setAnnounced(year), settledAfterMs)
      return () => clearTimeout(waiting)
    },
    [year, isChosen],
  )

  return (
    <p role="status" className="visually-hidden">
      {announced === year && isChosen && (
        <>
          {describe(year)} <FormattedMessage id="time.census" values={censusOf(cities, year)} />
        </>
      )}
    </p>
  )
}
