/** Details that did not arrive, and a way to ask for them again. */
import { FormattedMessage } from 'react-intl'
import styles from './Problem.module.css'

type Props = {
  /** What the details are about. */
  readonly name: string
  readonly onRetry: () => void
}

export function Problem({ name, onRetry }: Props) {
  return (
    <div className={styles.problem} role="alert">
      <p>
        <FormattedMessage id="city.broken" values={{ name }} />
      </p>
      <button type="button" onClick={onRetry}>
        <FormattedMessage id="city.retry" />
      </button>
    </div>
  )
}
