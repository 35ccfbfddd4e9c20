/** Says that a new release is there; nobody is torn away from what they are reading. */
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import styles from './offline.css?url'
import { applyUpdate, useLink } from './workerLink.ts'

export function UpdateNote() {
  const hasUpdate = useLink((link) => link.hasUpdate)
  const [isPutOff, setIsPutOff] = useState(false)
  return (
    <div role="status" className="offline-place no-print">
      {hasUpdate && !isPutOff && (
        <>
          <link rel="stylesheet" href={styles} precedence="offline" />
          <div className="offline-note">
            <p>
              <FormattedMessage id="offline.update" />
            </p>
            <button type="button" className="offline-button" onClick={() => void applyUpdate()}>
              <FormattedMessage id="offline.reload" />
            </button>
            <button type="button" className="offline-button" onClick={() => setIsPutOff(true)}>
              <FormattedMessage id="offline.later" />
            </button>
          </div>
        </>
      )}
    </div>
  )
}
