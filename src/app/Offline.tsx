/** Keeps the atlas usable without a network, and brings new releases: quietly on the web, unattended in a kiosk. */
import { useEffect } from 'react'
import { UpdateNote } from '../features/offline/UpdateNote.tsx'
import { startLink } from '../features/offline/workerLink.ts'
import { isKiosk } from '../state/situation.ts'
import { useKioskUpdates } from './useKioskUpdates.ts'

export function Offline() {
  useEffect(function linkWithWorker() {
    return startLink(document.documentElement.dataset['embed'] !== undefined)
  }, [])
  return isKiosk() ? <KioskUpdates /> : <UpdateNote />
}

function KioskUpdates() {
  useKioskUpdates()
  return null
}
