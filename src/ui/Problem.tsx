/** Something that did not arrive, and a way to ask for them again. */
import { FormattedMessage } from 'react-intl'
import styles from './Problem.module.css'

type Props = {
  /** Of what the details are missing; left out where it is a part of the page. */
  readonly name?: string
  readonly onRetry: () => void
}

export function Problem({ name, onRetry }: Props) {
  return (
    <div className={styles.problem} role="alert">
      <p>
        {name === undefined ? (
          <FormattedMessage id="part.broken" />
        ) : (
          <FormattedMessage id="city.broken" values={{ name }} />
        )}
      </p>
      <button type="button" onClick={onRetry}>
        <FormattedMessage id="city.retry" />
      </button>
    </div>
  )
}
