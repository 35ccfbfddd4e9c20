/** Keeps the map's camera and the scene's together without sending either back to where it came from. */
import type { Map as MapLibre } from 'maplibre-gl'
import type { Camera } from '../../core/view/view.ts'
import type { MapEvents } from './mapEvents.ts'

type Movable = Pick<
  MapLibre,
  'easeTo' | 'jumpTo' | 'on' | 'getCenter' | 'getZoom' | 'getContainer' | 'project' | 'resize'
>

const usualFlightMs = 1100
const stepMs = 300
const easeInOutCubic = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2)

/** Within about a pixel: a camera may come back from an address, rounded. */
const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.01 &&
  a.center.every((degrees, i) => Math.abs(degrees - (b.center[i] ?? 0)) * 2 ** a.zoom < 0.7)

/** Follows the scenes' cameras and the size of the container, and reports the reader's cameras. */
export function followCamera(
  map: Movable,
  first: Camera,
  { moveCamera, moves }: Pick<MapEvents, 'moveCamera' | 'moves'>,
): (camera: Camera, isChoice: boolean, flightMs?: number) => void {
  let target = first
  let reported: Camera | null = null
  let area = areaOf(map)

  map.on('move', () => moves(cameraOf(map)))
  map.on('moveend', (event) => {
    if ('followsScene' in event) return
    const camera = cameraOf(map)
    // A map that was only resized shows the same place as before.
    if (isSame(camera, reported ?? target)) return
    reported = camera
    moveCamera(camera)
  })

  /** Answers whether the container has another size than before. */
  function fitContainer(): boolean {
    // On paper the container has another shape, and the map on the screen must not follow it.
    if (window.matchMedia('print').matches) return false
    const before = area
    area = areaOf(map)
    if (area.width === before.width && area.height === before.height) return false
    map.resize({ followsScene: true })
    return true
  }

  function moveTo({ center, zoom }: Camera, isChoice: boolean, isResized: boolean, flightMs?: number): void {
    // A window that changes its size takes its map along; a choice flies, also where its panel makes the map smaller.
    const isStill = (isResized && !isChoice) || window.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (isStill) {
      map.jumpTo({ center, zoom }, { followsScene: true })
      return
    }
    const { x, y } = map.project(center)
    const isInSight = x >= 0 && y >= 0 && x <= area.width && y <= area.height
    const isStep = isInSight && Math.abs(zoom - map.getZoom()) <= 1.01
    const duration = flightMs ?? (isStep ? stepMs : usualFlightMs)
    map.easeTo({ center, zoom, duration, easing: easeInOutCubic }, { followsScene: true })
  }

  /** Moves to the scene's camera, unless it was the last one too or is the one the reader has just made. */
  return function show(camera, isChoice, flightMs) {
    const isResized = fitContainer()
    if (isSame(camera, target)) return
    target = camera
    if (reported !== null && isSame(camera, reported)) return
    reported = null
    moveTo(camera, isChoice, isResized, flightMs)
  }
}

function cameraOf(map: Movable): Camera {
  const { lng, lat } = map.getCenter().wrap()
  return { center: [lng, lat], zoom: map.getZoom() }
}

const areaOf = (map: Movable) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}
