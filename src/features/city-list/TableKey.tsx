/** What the squares and fields of the list mean. */
import { FormattedMessage } from 'react-intl'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import styles from './GoalCells.module.css'

export function TableKey() {
  return (
    <ul className={styles.key}>
      <li>
        <GoalSwatch goal={17} basis="stated" />
        <FormattedMessage id="goal.stated" />
      </li>
      <li>
        <GoalSwatch goal={17} basis="inferred" />
        <FormattedMessage id="goal.inferred" />
      </li>
      <li>
        <GoalSwatch goal={17} basis={null} />
        <FormattedMessage id="goal.none" />
      </li>
      <li>
        <FormattedMessage id="list.fieldKey" />
      </li>
    </ul>
  )
}
