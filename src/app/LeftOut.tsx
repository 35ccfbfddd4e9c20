/** Tells the reader that a broken record is not shown. */
import { FormattedMessage } from 'react-intl'
import { useAtlas } from '../data/useAtlas.ts'
import styles from './LeftOut.module.css'

export function LeftOut() {
  const { leftOut = [] } = useAtlas()
  if (leftOut.length === 0) return null
  return (
    <p className={styles.notice} role="alert">
      <FormattedMessage id="index.leftOut" values={{ count: leftOut.length }} />
    </p>
  )
}
