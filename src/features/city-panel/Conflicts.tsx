/** Where sources disagree: every value, which one the atlas uses, and why. */
import { FormattedMessage } from 'react-intl'
import type { Conflict } from '../../core/dataset/city.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from './Citations.tsx'
import styles from './Conflicts.module.css'

export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const locale = useLocale()
  return (
    <ul className={styles.conflicts}>
      {conflicts.map((conflict) => (
        <li key={conflict.about.en}>
          <h3>{conflict.about[locale]}</h3>
          <ul className={styles.values}>
            {conflict.values.map((value) => (
              <li key={value.text.en} data-used={value.isUsed || undefined}>
                {value.text[locale]}
                <Citations ids={value.sources} />
                {value.isUsed && (
                  <small>
                    {' '}
                    <FormattedMessage id="city.conflict.isUsed" />
                  </small>
                )}
              </li>
            ))}
          </ul>
          <p>
            {!conflict.values.some(({ isUsed }) => isUsed) && (
              <>
                <FormattedMessage id="city.conflict.used" values={{ used: conflict.used[locale] }} />{' '}
              </>
            )}
            {conflict.reason[locale]}
          </p>
        </li>
      ))}
    </ul>
  )
}
