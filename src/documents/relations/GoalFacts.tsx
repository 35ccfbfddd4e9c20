/** Facts on goals: swatch, goal as a link to its page, the fact, its sources and who assigned it. */
import { FormattedMessage } from 'react-intl'
import type { GoalEvidence } from '../../core/dataset/goal.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Citations } from '../../ui/Citations.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { useMaterial } from '../material.ts'
import styles from './Relations.module.css'

export function GoalFacts({ evidence }: { readonly evidence: readonly GoalEvidence[] }) {
  const { goals } = useMaterial().index
  const locale = useLocale()
  const href = useHref()
  return (
    <ul className={styles.goals}>
      {evidence
        .toSorted((a, b) => a.goal - b.goal)
        .map(({ goal, fact, basis, sources }) => (
          <li key={`${goal} ${fact.en}`}>
            <GoalSwatch goal={goal} basis={basis} />
            <div>
              <a href={href({ name: 'goal', goal })}>
                {goal} {goals.find(({ number }) => number === goal)?.title[locale]}
              </a>
              <p>
                {fact[locale]}
                <Citations ids={sources} />{' '}
                <small>
                  <FormattedMessage id={`goal.${basis}`} />
                </small>
              </p>
            </div>
          </li>
        ))}
    </ul>
  )
}
