/** What the technician of a kiosk has set. Without it everything is as usual. */
import { KioskConfig } from '../../../core/kiosk/kioskConfig.ts'
import { kioskNow, startKiosk } from '../kioskStore.ts'

/** Never fails: whoever stands before the screen could do nothing about it. */
export async function loadKioskConfig(base: string): Promise<void> {
  try {
    const response = await fetch(`${base}kiosk.json`)
    const parsed = KioskConfig.safeParse(await response.json())
    if (parsed.success) startKiosk({ ...kioskNow(), config: parsed.data })
  } catch {
    // The usual values stay.
  }
}
