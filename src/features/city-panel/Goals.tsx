/** The goals a place works on, each with the fact behind it. Colours are the UN's; text stays outside. */
import { FormattedMessage } from 'react-intl'
import type { GoalEvidence } from '../../core/dataset/goal.ts'
import { goalsShownBy } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Goals.module.css'

export function Goals({ evidence }: { readonly evidence: readonly GoalEvidence[] }) {
  const { goals } = useAtlas()
  const locale = useLocale()
  const sorted = [...evidence].sort((a, b) => a.goal - b.goal)
  const shown = new Map(goalsShownBy(evidence).map(({ goal, basis }) => [goal, basis]))
  return (
    <>
      <ol className={styles.strip} aria-hidden="true">
        {goals.map(({ number }) => (
          <li key={number} data-on={shown.has(number) || undefined}>
            <GoalSwatch goal={number} basis={shown.get(number) ?? null} />
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
