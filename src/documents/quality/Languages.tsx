/** How the texts stand in both languages, and in which languages there are documents. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { formatLanguage } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Counts } from './Counts.tsx'
import { PlaceName } from './StandingFacts.tsx'
import { useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

export function Languages({ report }: { readonly report: QualityReport }) {
  const intl = useIntl()
  const locale = useLocale()
  const placeOf = useStandings(report)
  const { texts, identical, documents } = report.languages
  return (
    <>
      <p>
        <FormattedMessage id="quality.languagesText" values={{ texts, identical: identical.length }} />
      </p>
      {identical.length > 0 && (
        <dl className={styles.entries}>
          {identical.map((one) => (
            <div key={`${one.file} ${one.field}`}>
              <dt>
                <PlaceName place={placeOf(one)} />
              </dt>
              <dd>{one.text}</dd>
            </div>
          ))}
        </dl>
      )}
      <h3 className={styles.small}>
        <FormattedMessage id="quality.documents" />
      </h3>
      <Counts
        counts={documents.map(({ language, count }) => ({
          count,
          label:
            language === null
              ? intl.formatMessage({ id: 'library.language.unknown' })
              : formatLanguage(language, locale),
        }))}
      />
      <h3 className={styles.small}>
        <FormattedMessage id="quality.goals" />
      </h3>
      <Counts
        counts={[
          { label: intl.formatMessage({ id: 'goal.stated' }), count: report.goals.stated },
          { label: intl.formatMessage({ id: 'goal.inferred' }), count: report.goals.inferred },
        ]}
      />
    </>
  )
}
