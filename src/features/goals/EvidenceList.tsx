/** The facts behind a goal, each with its sources and whether the source names the goal. */
import { FormattedMessage } from 'react-intl'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import type { Evidence } from '../../core/dataset/goalDossier.ts'
import type { LocalizedText } from '../../core/dataset/text.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import styles from './EvidenceList.module.css'

type Noted = Evidence & { readonly note?: LocalizedText | undefined }
type Props = { readonly goal: GoalNumber; readonly evidence: readonly Noted[] }

export function EvidenceList({ goal, evidence }: Props) {
  const locale = useLocale()
  return (
    <ul className={styles.evidence}>
      {evidence.map(({ fact, basis, sources, note }) => (
        <li key={fact.en}>
          <p>
            {fact[locale]}
            <Citations ids={sources} />
            {note !== undefined && ` ${note[locale]}`}
          </p>
          <small>
            <GoalSwatch goal={goal} basis={basis} />
            <FormattedMessage id={`goal.${basis}`} />
          </small>
        </li>
      ))}
    </ul>
  )
}
