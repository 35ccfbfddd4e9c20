/** Points on which sources disagree: every value, which one the atlas uses, and why. */
import { FormattedMessage } from 'react-intl'
import type { Conflict } from '../../core/dataset/city.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Diplomacy.module.css'

export function Disagreements({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const locale = useLocale()
  return (
    <ul className={styles.articles}>
      {conflicts.map(({ about, values, used, reason }) => (
        <li key={about.en}>
          <h3>{about[locale]}</h3>
          <ul className={styles.values}>
            {values.map(({ text, isUsed, sources }) => (
              <li key={text.en} data-used={isUsed || undefined}>
                {text[locale]}
                <Citations ids={sources} />
                {isUsed && (
                  <small>
                    {' '}
                    <FormattedMessage id="city.conflict.isUsed" />
                  </small>
                )}
              </li>
            ))}
          </ul>
          <p className={styles.quiet}>
            {!values.some(({ isUsed }) => isUsed) && (
              <>
                <FormattedMessage id="city.conflict.used" values={{ used: used[locale] }} />
                {'. '}
              </>
            )}
            {reason[locale]}
          </p>
        </li>
      ))}
    </ul>
  )
}
