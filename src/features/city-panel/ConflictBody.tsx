/** One point on which sources disagree: every value, which one the atlas uses, and why. */
import { FormattedMessage } from 'react-intl'
import type { Conflict } from '../../core/dataset/city.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { YearBar } from './YearBar.tsx'
import { disputedYears } from '../../core/timeline/yearConflict.ts'
import styles from './Conflicts.module.css'

export function ConflictBody({ conflict }: { readonly conflict: Conflict }) {
  const locale = useLocale()
  const years = disputedYears(conflict)
  const isOneUsed = conflict.values.some(({ isUsed }) => isUsed)
  return (
    <>
      {years.length > 0 && <YearBar years={years} />}
      <ul className={styles.values}>
        {conflict.values.map((value) => (
          <li key={value.text.en} data-used={value.isUsed || undefined}>
            <svg className={styles.ring} viewBox="0 0 14 14" aria-hidden="true">
              <circle cx="7" cy="7" r={value.isUsed ? 6 : 4.5} />
            </svg>
            <span>
              <b>{value.text[locale]}</b>
              <Citations ids={value.sources} />
              {value.isUsed && (
                <small>
                  {' '}
                  <FormattedMessage id="city.conflict.isUsed" />
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.reason}>
        {!isOneUsed && (
          <>
            <FormattedMessage id="city.conflict.used" values={{ used: conflict.used[locale] }} />
            {'. '}
          </>
        )}
        {conflict.reason[locale]}
      </p>
    </>
  )
}
