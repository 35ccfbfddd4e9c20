/** Says that the search could not be loaded, and offers to try again. */
import { FormattedMessage } from 'react-intl'
import styles from './SearchField.module.css'

export function SearchProblem({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <div className={styles.problem} role="alert">
      <p>
        <FormattedMessage id="search.broken" />
      </p>
      <button type="button" onPointerDown={(event) => event.preventDefault()} onClick={onRetry}>
        <FormattedMessage id="city.retry" />
      </button>
    </div>
  )
}
