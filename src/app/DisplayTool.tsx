/** How the atlas is shown on this device, and whether it stays there. */
import { DisplayDialog } from '../features/display/DisplayDialog.tsx'
import { OfflineChoice } from '../features/offline/OfflineChoice.tsx'
import { isKiosk } from '../state/situation.ts'

/** A kiosk keeps everything without being asked. */
export const DisplayTool = () => <DisplayDialog>{!isKiosk() && <OfflineChoice />}</DisplayDialog>
