/** In which area the names of the drawn map are placed, where that is not the usual one of a page. */
import { useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { frameOf, type Size } from '../../core/geo/frame.ts'
import { useView } from '../../state/viewStore.ts'
import type { LayoutArea } from './useCityLayout.ts'

/** The map on a sheet of A4, upright, in CSS pixels: 186 by 112 mm. */
const paper: Size = { width: 703, height: 423 }

/** On paper a map that was moved; inside another page the room there is. */
export function useLayoutArea(size: Size | null): LayoutArea | null {
  const isEmbedded = useView((view) => view.isEmbedded)
  const camera = useView((view) => view.camera)
  const isPrinting = useIsPrinting(camera !== null)
  return useMemo(() => {
    if (size === null) return null
    if (isPrinting && camera !== null) return { frame: frameOf(camera, size), size: paper, isTight: true }
    return isEmbedded ? { frame: null, size, isTight: true } : null
  }, [size, camera, isEmbedded, isPrinting])
}

/** Drawn before the event is answered: then the browser takes what it prints. */
function useIsPrinting(isWanted: boolean): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(
    function followPrinting() {
      if (!isWanted) return undefined
      const start = (): void => flushSync(() => setIsPrinting(true))
      const end = (): void => setIsPrinting(false)
      addEventListener('beforeprint', start)
      addEventListener('afterprint', end)
      return () => {
        removeEventListener('beforeprint', start)
        removeEventListener('afterprint', end)
      }
    },
    [isWanted],
  )
  return isPrinting
}
