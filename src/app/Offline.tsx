/** Keeps the atlas usable without a network, and brings new releases: quietly on the web, unattended in a kiosk. */
import { useEffect } from 'react'
import { useKiosk } from '../features/kiosk/kioskStore.ts'
import { UpdateNote } from '../features/offline/UpdateNote.tsx'
import { applyUpdate, ask, lookForUpdate, startLink, useLink } from '../features/offline/workerLink.ts'
import { isKiosk } from '../state/situation.ts'

export function Offline() {
  useEffect(function linkWithWorker() {
    return startLink(document.documentElement.dataset['embed'] !== undefined)
  }, [])
  return isKiosk() ? <KioskUpdates /> : <UpdateNote />
}

/** A kiosk keeps everything, and changes its release while nobody is there. */
function KioskUpdates() {
  const isAlone = useKiosk(({ state }) => state.phase === 'attract')
  const updateMs = useKiosk(({ config }) => config.updateSeconds * 1000)
  const hasUpdate = useLink((link) => link.hasUpdate)
  const lacksSome = useLink(({ status }) => status?.kept === 'essential' && status.doneBytes === null)
  const hasFailed = useLink(({ status }) => (status?.failure ?? null) !== null)
  useEffect(
    function lookRegularly() {
      const timer = setInterval(() => {
        void lookForUpdate()
        ask('keep')
      }, updateMs)
      return () => clearInterval(timer)
    },
    [updateMs],
  )
  useEffect(
    function keepEverything() {
      // What has failed is tried again at the next look.
      if (lacksSome && !hasFailed) ask('keep')
    },
    [lacksSome, hasFailed],
  )
  useEffect(
    function changeWhileAlone() {
      if (hasUpdate && isAlone) void applyUpdate()
    },
    [hasUpdate, isAlone],
  )
  return null
}
