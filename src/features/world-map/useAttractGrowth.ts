/** In a kiosk that shows itself, the thread of every place grows while the globe turns to it. */
import { useEffect, useMemo, useState } from 'react'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { selectedCity } from '../../core/view/transitions.ts'
import type { View } from '../../core/view/view.ts'
import { type Growing, growingThread } from '../../map/scene/growing.ts'
import { isAttracting } from '../../state/situation.ts'

/** How long the globe turns and the thread grows, in milliseconds. */
export const attractMs = 3000

/** What grows, null for nothing; meanwhile the map shows the threads of the year before. */
export function useAttractGrowth(atlas: AtlasIndex, view: View): Growing | null {
  const selected = selectedCity(view)
  const [grown, setGrown] = useState<string | null>(null)
  const isGrowing =
    isAttracting() && view.year !== null && selected !== null && selected !== grown && !isLarge(atlas)
  const growing = useMemo(
    () => (isGrowing ? growingThread(atlas, view, attractMs) : null),
    [atlas, view, isGrowing],
  )
  useEffect(
    function endGrowth() {
      if (!isGrowing) return undefined
      const timer = setTimeout(() => setGrown(selected), attractMs)
      return () => clearTimeout(timer)
    },
    [isGrowing, selected],
  )
  return growing
}
