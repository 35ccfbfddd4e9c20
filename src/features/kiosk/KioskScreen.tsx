/** The kiosk itself: which of its screens lies over the atlas, and what is the same in all of them. */
import { Attract } from './attract/Attract.tsx'
import { Healing } from './healing/Healing.tsx'
import { Hands } from './hands/Hands.tsx'
import type { OpenView } from './hands/useFollow.ts'
import styles from './kiosk.css?url'
import { useKiosk } from './kioskStore.ts'

export function KioskScreen({ open }: { readonly open: OpenView }) {
  const phase = useKiosk(({ state }) => state.phase)
  return (
    <>
      {/* No other reader loads these rules; React waits for them before it shows the screen. */}
      <link rel="stylesheet" href={styles} precedence="kiosk" />
      <Healing />
      <Hands open={open} />
      {phase === 'attract' && <Attract />}
    </>
  )
}
