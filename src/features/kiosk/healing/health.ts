/** Which release the server has. */
import { Health } from '../../../core/kiosk/health.ts'

const patienceMs = 5000

/** Null where it cannot be had. */
export async function fetchHealth(): Promise<Health | null> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(`${import.meta.env.BASE_URL}health.json`, { cache: 'no-cache', signal })
    return Health.parse(await response.json())
  } catch {
    return null
  }
}
