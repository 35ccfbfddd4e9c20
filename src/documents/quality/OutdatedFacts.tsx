/** What was over more than twelve months before the facts were collected. */
import { FormattedMessage } from 'react-intl'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fold } from '../Fold.tsx'
import { PlaceName } from './StandingFacts.tsx'
import { useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

export function OutdatedFacts({ report }: { readonly report: QualityReport }) {
  const locale = useLocale()
  const placeOf = useStandings(report)
  return (
    <>
      <p>
        <FormattedMessage
          id="quality.outdatedText"
          values={{ before: formatDate(report.oldBefore, locale), asOf: formatDate(report.asOf, locale) }}
        />
      </p>
      <div className={styles.folds}>
        {[...Map.groupBy(report.outdated, ({ kind }) => kind)].map(([kind, facts]) => (
          <Fold
            key={kind}
            heading={<FormattedMessage id={`quality.outdated.${kind}`} />}
            holds={facts.length}
          >
            <dl className={styles.entries}>
              {facts
                .toSorted((a, b) => a.date.localeCompare(b.date, 'en'))
                .map((fact) => (
                  <div key={`${fact.file} ${fact.field}`}>
                    <dt>
                      <PlaceName place={placeOf(fact)} />
                    </dt>
                    <dd>{formatDate(fact.date, locale)}</dd>
                  </div>
                ))}
            </dl>
          </Fold>
        ))}
      </div>
    </>
  )
}
