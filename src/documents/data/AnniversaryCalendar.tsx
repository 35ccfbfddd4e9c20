/** How anniversaries come into a calendar. */
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { useFolderAddress } from './folderAddress.ts'
import styles from './OpenData.module.css'

export function AnniversaryCalendar() {
  const locale = useLocale()
  const { folder } = useFolderAddress()
  return (
    <>
      <p>
        <FormattedMessage id="openData.calendarText" />
      </p>
      <p>
        <FormattedMessage id="openData.subscribe" />
      </p>
      <pre className={styles.copied}>{`${folder}anniversaries-${locale}.ics`}</pre>
      <p className={styles.quiet}>
        <FormattedMessage id="openData.import" />
      </p>
    </>
  )
}
