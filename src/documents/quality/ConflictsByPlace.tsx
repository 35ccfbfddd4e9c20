/** Where sources disagree, place by place; the values with their sources stand on the pages of the places. */
import { FormattedMessage } from 'react-intl'
import type { ConflictEntry } from '../../core/quality/conflicts.ts'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fold } from '../Fold.tsx'
import { grouped, useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

export function ConflictsByPlace({ report }: { readonly report: QualityReport }) {
  const placeOf = useStandings(report)
  const open = report.conflicts.filter(({ isDecided }) => !isDecided).length
  return (
    <>
      <p>
        <FormattedMessage id="quality.conflictsText" values={{ open }} />
      </p>
      <div className={styles.folds}>
        {grouped(report.conflicts, ({ file }) => file).map(([file, conflicts]) => {
          const { name, href, sectionHref } = placeOf(conflicts[0] ?? { file, field: '' })
          const address = sectionHref ?? href
          return (
            <Fold key={file} heading={name} holds={conflicts.length}>
              <dl className={styles.entries}>
                {conflicts.map((conflict) => (
                  <Conflict key={conflict.field} conflict={conflict} />
                ))}
              </dl>
              {address !== null && (
                <p className={styles.quiet}>
                  <a href={address}>
                    <FormattedMessage id="quality.conflictsThere" values={{ name }} />
                  </a>
                </p>
              )}
            </Fold>
          )
        })}
      </div>
    </>
  )
}

function Conflict({ conflict: { about, used, values, isDecided } }: { readonly conflict: ConflictEntry }) {
  const locale = useLocale()
  return (
    <div>
      <dt>{about[locale]}</dt>
      <dd>
        <FormattedMessage id="city.conflict.used" values={{ used: used[locale] }} />{' '}
        <small>
          <FormattedMessage id="quality.conflictValues" values={{ count: values, isDecided }} />
        </small>
      </dd>
    </div>
  )
}
