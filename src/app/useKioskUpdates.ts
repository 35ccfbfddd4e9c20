/** A kiosk keeps everything, and changes its release while nobody is there. */
import { useEffect } from 'react'
import { kioskNow, useKiosk } from '../features/kiosk/kioskStore.ts'
import { applyUpdate, ask, useLink } from '../features/offline/workerLink.ts'
import { lookForUpdate } from '../state/newRelease.ts'

export function useKioskUpdates(): void {
  useRegularLook()
  useEverything()
  useChangeWhileAlone()
}

/** What has failed before is tried again as well. */
function useRegularLook(): void {
  const updateMs = useKiosk(({ config }) => config.updateSeconds * 1000)
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
}

function useEverything(): void {
  const isWanting = useLink(
    ({ status }) => status?.kept === 'essential' && status.doneBytes === null && status.failure === null,
  )
  useEffect(
    function keepEverything() {
      if (isWanting) ask('keep')
    },
    [isWanting],
  )
}

const isAlone = (): boolean => kioskNow().state.phase === 'attract'

function useChangeWhileAlone(): void {
  const isTime = useKiosk(isAlone)
  const hasUpdate = useLink((link) => link.hasUpdate)
  useEffect(
    function changeWhileAlone() {
      // Somebody may come before the new release is ready to take over.
      if (hasUpdate && isTime) void applyUpdate(isAlone)
    },
    [hasUpdate, isTime],
  )
}
