import { useEffect, useEffectEvent } from 'react'

/** Closes what a technician has left open: nobody touched the screen for `idleMs`. */
export function useIdleClose(idleMs: number, onClose: () => void): void {
  const close = useEffectEvent(onClose)
  useEffect(
    function closeWhenIdle() {
      let timer = setTimeout(close, idleMs)
      const again = (): void => {
        clearTimeout(timer)
        timer = setTimeout(close, idleMs)
      }
      addEventListener('pointerdown', again, { capture: true })
      addEventListener('keydown', again, { capture: true })
      return () => {
        clearTimeout(timer)
        removeEventListener('pointerdown', again, { capture: true })
        removeEventListener('keydown', again, { capture: true })
      }
    },
    [idleMs],
  )
}
