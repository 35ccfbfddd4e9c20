/** Says the year and its fact once the reader has moved to it; says nothing of years that come by themselves. */
import { useEffect, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { useCensus } from './useWanted.ts'

type Props = {
  readonly year: number
  /** Year and fact; empty where the control that was used says them itself. */
  readonly text: string
  /** Whether it was the reader who moved to this year, and nothing has moved since. */
  readonly isChosen: boolean
}

/** How long a year must stay to be announced, in milliseconds: a drag passes many. */
const settledAfterMs = 500

export function YearAnnouncement({ year, text, isChosen }: Props) {
  const [announced, setAnnounced] = useState<number | null>(null)
  const census = useCensus(year)

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
          {text} <FormattedMessage id="time.census" values={census} />
        </>
      )}
    </p>
  )
}
