/** What is remembered until the tab is closed, and nothing else is: the page on privacy lists these keys. */
export const tabKeys = ['theme', 'mapSize', 'characterKeys', 'kiosk'] as const
export type TabKey = (typeof tabKeys)[number]

/** Storage may be forbidden; a choice then lasts until the next page. */
export function remember(key: TabKey, value: string): void {
  try {
    sessionStorage.setItem(key, value)
  } catch {
    // See above.
  }
}

/** Null where nothing was chosen, undefined where storage is forbidden. */
export function remembered(key: TabKey): string | null | undefined {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return undefined
  }
}

/** For the next visitor of a kiosk, which itself stays one. */
export function forgetVisit(): void {
  try {
    for (const key of tabKeys) if (key !== 'kiosk') sessionStorage.removeItem(key)
  } catch {
    // See above.
  }
}
