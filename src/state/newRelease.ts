/** Whether the server has another release of the atlas by now. */

/** Asks the browser to look for another service worker; it comes by itself if there is one. */
export async function lookForUpdate(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await (await navigator.serviceWorker.getRegistration())?.update()
  } catch {
    // No network: what there is goes on.
  }
}
