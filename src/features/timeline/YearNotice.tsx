/** Says that map and list show a year of the past, and leads back to today. */
import { FormattedMessage } from 'react-intl'
import { useView, useViewActions } from '../../state/viewStore.ts'
import styles from './YearNotice.module.css'

export function YearNotice() {
  const year = useView((view) => view.year)
  const { setYear } = useViewActions()
  if (year === null) return null
  return (
    <p className={styles.notice}>
      <FormattedMessage id="time.asOf" values={{ year: String(year) }} />
      <button
        type="button"
        className="no-print"
        onClick={({ currentTarget }) => {
          // Goes with what it takes back; the focus does not.
          currentTarget.closest('main')?.focus({ preventScroll: true })
          setYear(null)
        }}
      >
        <FormattedMessage id="time.today" />
      </button>
    </p>
  )
}
