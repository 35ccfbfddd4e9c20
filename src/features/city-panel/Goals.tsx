/** The goals a place works on, each with the fact behind it. Colours are the UN's; text stays outside. */
import { FormattedMessage } from 'react-intl'
import type { Basis, GoalEvidence, GoalNumber } from '../../core/dataset/goal.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Citations } from './Citations.tsx'
import styles from './Goals.module.css'

export function Goals({ evidence }: { readonly evidence: readonly GoalEvidence[] }) {
  const { goals } = useAtlas()
  const locale = useLocale()
  const sorted = [...evidence].sort((a, b) => a.goal - b.goal)
  const basisOf = (number: GoalNumber): Basis | null => {
    const found = evidence.filter(({ goal }) => goal === number)
    if (found.length === 0) return null
    return found.some(({ basis }) => basis === 'stated') ? 'stated' : 'inferred'
  }
  return (
    <>
      <ol className={styles.strip} aria-hidden="true">
        {goals.map(({ number }) => (
          <li key={number} data-on={basisOf(number) !== null || undefined}>
            <GoalSwatch goal={number} basis={basisOf(number)} />
            {number}
          </li>
        ))}
      </ol>
      <ul className={styles.goals}>
        {sorted.map((item) => (
          <li key={`${item.goal} ${item.fact.en}`}>
            <GoalSwatch goal={item.goal} basis={item.basis} />
            <div>
              <h3>
                {item.goal} {goals.find(({ number }) => number === item.goal)?.title[locale]}
              </h3>
              <p>
                {item.fact[locale]}
                <Citations ids={item.sources} />{' '}
                <small>
                  <FormattedMessage id={`goal.${item.basis}`} />
                </small>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
