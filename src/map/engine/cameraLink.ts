/** Keeps the map's camera and the scene's together without sending either back to where it came from. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Camera } from '../../core/view/view.ts'

type Movable = Pick<MapLibre, 'easeTo' | 'jumpTo' | 'on' | 'getCenter' | 'getZoom' | 'getContainer'>

const flightMs = 1100
const easeInOutCubic = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

/** Within about a pixel: a camera may come back from an address, rounded. */
const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.01 &&
  a.center.every((degrees, i) => Math.abs(degrees - (b.center[i] ?? 0)) * 2 ** a.zoom < 0.7)

export function followCamera(map: Movable, first: Camera, report: (camera: Camera) => void) {
  let target = first
  let reported: Camera | null = null
  let area = areaOf(map)

  map.on('moveend', (event) => {
    if ('followsScene' in event) return
    const { lng, lat } = map.getCenter().wrap()
    reported = { center: [lng, lat], zoom: map.getZoom() }
    report(reported)
  })

  function moveTo(camera: Camera): void {
    const { width, height } = areaOf(map)
    const isResized = width !== area.width || height !== area.height
    area = { width, height }
    const options = { center: camera.center, zoom: camera.zoom }
    const isStill = isResized || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isStill) map.jumpTo(options, { followsScene: true })
    else map.easeTo({ ...options, duration: flightMs, easing: easeInOutCubic }, { followsScene: true })
  }

  return {
    /** Moves to the scene's camera, unless it is the one shown last or the one the reader has just made. */
    show(camera: Camera): void {
      if (isSame(camera, target)) return
      target = camera
      if (reported !== null && isSame(camera, reported)) return
      moveTo(camera)
    },
    moveTo,
  }
}

const areaOf = (map: Movable) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}
