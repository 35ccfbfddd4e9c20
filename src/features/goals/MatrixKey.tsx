/** What the squares of the table mean; of the empty ones the sentence beside it speaks. */
import { FormattedMessage, useIntl } from 'react-intl'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import styles from './GoalMatrix.module.css'

export function MatrixKey() {
  return (
    <ul className={styles.key} aria-label={useIntl().formatMessage({ id: 'goals.key' })}>
      <li>
        <GoalSwatch goal={11} basis="stated" />
        <FormattedMessage id="goals.key.stated" />
      </li>
      <li>
        <GoalSwatch goal={11} basis="inferred" />
        <FormattedMessage id="goals.key.inferred" />
      </li>
    </ul>
  )
}
