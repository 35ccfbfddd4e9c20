/**
 * Calls `act` once the page has been in sight for this long without a break, in milliseconds; answers how to call it off. In
 * the background browsers draw nothing, so that no map could be in time there.
 */
export function afterTimeInSight(ms: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const follow = (): void => {
    clearTimeout(timer)
    if (!document.hidden) timer = setTimeout(end, ms)
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  function callOff(): void {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', follow)
  }
  function end(): void {
    callOff()
    act()
  }
  return callOff
}
