/** The thread of the partnership: dated events, with every gap of ten years or more said. */
import { FormattedMessage } from 'react-intl'
import type { HistoryEvent } from '../../core/dataset/city.ts'
import { formatDayOfYear, yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './History.module.css'

const longGapYears = 10

export function History({ events }: { readonly events: readonly HistoryEvent[] }) {
  const restsFrom = events.findIndex(({ turn }) => turn === 'rests')
  const resumesFrom = events.findIndex(({ turn }) => turn === 'resumes')
  return (
    <ol className={styles.thread}>
      {events.map((event, position) => {
        const previous = events[position - 1]
        const gap = previous === undefined ? 0 : yearOf(event.date) - yearOf(previous.date)
        const isResting =
          restsFrom >= 0 && position >= restsFrom && (resumesFrom < 0 || position < resumesFrom)
        return (
          <Entry
            key={`${event.date} ${event.text.en}`}
            event={event}
            gap={gap >= longGapYears ? gap : null}
            isSameYear={previous !== undefined && gap === 0}
            isResting={isResting}
          />
        )
      })}
    </ol>
  )
}

type EntryProps = {
  readonly event: HistoryEvent
  readonly gap: number | null
  readonly isSameYear: boolean
  readonly isResting: boolean
}

function Entry({ event, gap, isSameYear, isResting }: EntryProps) {
  const locale = useLocale()
  const day = formatDayOfYear(event.date, locale)
  return (
    <li className={styles.event} data-turn={event.turn} data-resting={isResting || undefined}>
      {gap !== null && (
        <p className={styles.gap}>
          <FormattedMessage id="city.gap" values={{ years: gap }} />
        </p>
      )}
      <time className={styles.date} dateTime={event.date}>
        <b className={isSameYear && day !== '' ? 'visually-hidden' : undefined}>{yearOf(event.date)}</b>
        {day !== '' && <small>{day}</small>}
      </time>
      <span className={styles.knot} aria-hidden="true" />
      <p className={styles.text}>
        {event.text[locale]}
        <Citations ids={event.sources} />
        {event.note !== undefined && <small className={styles.note}>{event.note[locale]}</small>}
      </p>
    </li>
  )
}
