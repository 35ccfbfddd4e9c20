/** The kiosk itself: which of its screens lies over the atlas, and what is the same in all of them. */
import { FormattedMessage } from 'react-intl'
import { Healing } from './Healing.tsx'
import styles from './kiosk.css?url'
import { tellKiosk, useKiosk } from './kioskStore.ts'

export function KioskScreen() {
  const phase = useKiosk(({ state }) => state.phase)
  return (
    <>
      {/* No other reader loads these rules; React waits for them before it shows the screen. */}
      <link rel="stylesheet" href={styles} precedence="kiosk" />
      <Healing />
      {phase === 'attract' && (
        <button
          type="button"
          className="kiosk-touch"
          onClick={() => tellKiosk({ name: 'touched', at: performance.now() })}
        >
          <FormattedMessage id="kiosk.touch" />
        </button>
      )}
    </>
  )
}
