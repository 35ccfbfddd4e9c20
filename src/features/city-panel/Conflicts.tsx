/** Where sources disagree. What concerns the year of the partnership stands right under the key facts. */
import { FormattedMessage } from 'react-intl'
import type { Conflict } from '../../core/dataset/city.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ConflictBody } from './ConflictBody.tsx'
import { disputedYears } from '../../core/timeline/yearConflict.ts'
import styles from './Conflicts.module.css'

export function YearConflict({ conflict }: { readonly conflict: Conflict }) {
  const count = new Set(disputedYears(conflict).map(({ year }) => year)).size
  return (
    <section id="year-conflict" className={styles.year} aria-labelledby="year-conflict-heading" tabIndex={-1}>
      <h2 id="year-conflict-heading">
        <FormattedMessage id="city.conflict.years" values={{ count }} />
      </h2>
      <ConflictBody conflict={conflict} />
    </section>
  )
}

export function Conflicts({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const locale = useLocale()
  return (
    <ul className={styles.conflicts}>
      {conflicts.map((conflict) => (
        <li key={conflict.about.en}>
          <h3>{conflict.about[locale]}</h3>
          <ConflictBody conflict={conflict} />
        </li>
      ))}
    </ul>
  )
}
