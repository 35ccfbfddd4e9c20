/** One event: its day, the place, what happened, and where that was read. */
import type { TimelineEvent } from '../../core/timeline/timeline.ts'
import { formatDayOfYear } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Fact.module.css'
import { usePlaceNames } from './usePlaceNames.ts'

type Props = { readonly event: TimelineEvent; readonly className?: string | undefined }

export function Fact({ event, className }: Props) {
  const locale = useLocale()
  const names = usePlaceNames()
  const link = useCityLink()
  const day = formatDayOfYear(event.date, locale)
  return (
    <p className={className}>
      <span className={styles.when}>
        {day !== '' && (
          <>
            <time dateTime={event.date}>{day}</time>,{' '}
          </>
        )}
        <a {...link(event.city)} className={styles.place}>
          {names.of(event.city)}
        </a>
        {': '}
      </span>
      {event.text[locale]}
      <Citations ids={event.sources} />
    </p>
  )
}
