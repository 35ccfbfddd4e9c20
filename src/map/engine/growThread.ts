/** Lets a thread grow, a part at a time: as often as is seen, not with every frame. */
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl'
import { type Growing, growingSource, grownPart } from '../scene/growing.ts'

/** Between two parts, in milliseconds. */
const partMs = 80

/** Answers a function that is told what grows: the same object for as long as it does, null for nothing. */
export function growThread(map: Pick<MapLibre, 'on' | 'getSource'>): (growing: Growing | null) => void {
  let shown: Growing | null = null
  let timer: ReturnType<typeof setInterval> | undefined
  map.on('remove', () => clearInterval(timer))

  function showPart(growing: Growing, share: number): void {
    void map.getSource<GeoJSONSource>(growingSource)?.setData(grownPart(growing, share))
  }

  return function show(growing) {
    if (growing === shown) return
    clearInterval(timer)
    if (shown !== null && growing === null) showPart(shown, 0)
    shown = growing
    if (growing === null) return
    const startedAt = performance.now()
    timer = setInterval(() => {
      const share = Math.min(1, (performance.now() - startedAt) / growing.growsMs)
      showPart(growing, share)
      if (share === 1) clearInterval(timer)
    }, partMs)
  }
}
