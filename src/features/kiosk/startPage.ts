/** Where a kiosk begins anew. */
import { formatView } from '../../core/view/url.ts'
import { plainView } from '../../core/view/view.ts'
import { remembered } from '../../state/tab.ts'
import { kioskNow } from './kioskStore.ts'

/** How long the start page may take, in milliseconds. */
const patienceMs = 4000

/** Where nothing can be remembered, the address itself has to say that this is a kiosk. */
export function startAddress(): string {
  const view = plainView(kioskNow().config.language, { name: 'map', city: null })
  const start = formatView(view, import.meta.env.BASE_URL)
  return typeof remembered('kiosk') === 'string' ? start : `${start}?kiosk`
}

/** An address that cannot be had would leave the browser's own page of an error, which nothing of ours can mend. */
export async function canStart(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    return (await fetch(startAddress(), { cache: 'no-cache', credentials: 'omit', signal })).ok
  } catch {
    return false
  }
}
