/** The decision behind a partnership that is not simply active. */
import { FormattedMessage } from 'react-intl'
import type { Partnership } from '../../core/dataset/partnership.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './StatusNotice.module.css'

export function StatusNotice({ partnership }: { readonly partnership: Partnership }) {
  const locale = useLocale()
  const { decision, status, until } = partnership
  if (decision === undefined || status === 'active') return null
  return (
    <section className={styles.notice} data-status={status} aria-labelledby="status-heading">
      <h2 id="status-heading" className={styles.heading}>
        {status === 'resting' && decision.date !== null ? (
          <FormattedMessage id="city.restingSince" values={{ date: formatDate(decision.date, locale) }} />
        ) : until !== undefined ? (
          <FormattedMessage id="city.unclearUntil" values={{ date: formatDate(until, locale) }} />
        ) : (
          <FormattedMessage id={`status.${status}`} />
        )}
      </h2>
      <p>
        {decision.text[locale]}
        <Citations ids={decision.sources} />
      </p>
      {decision.quote !== undefined && (
        <blockquote lang={decision.quote.language} className={styles.quote}>
          <q>{decision.quote.text}</q>
        </blockquote>
      )}
    </section>
  )
}
