/** A frame is the part of the world that must be seen; fitted into a map area it becomes a camera. */
import type { LngLat } from '../dataset/city.ts'
import type { Camera } from '../view/view.ts'
import { project, unproject, worldSizeAt, zoomForWorldSize } from './mercator.ts'

/** A rectangle in world units (see mercator.ts): its middle and its extent. */
export type Frame = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Width and height of the map area in CSS pixels. */
export type Size = { readonly width: number; readonly height: number }

/** A part of the map area in CSS pixels, from the area's top left corner to the box's. */
export type Box = { readonly x: number; readonly y: number } & Size

/** The smallest frame around the points, widened on every side by `margin` (share of its extent). */
export function frameAround(points: readonly LngLat[], margin: number): Frame {
  const projected = points.map(project)
  const xs = projected.map((p) => p.x)
  const ys = projected.map((p) => p.y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: (right - left) * (1 + 2 * margin),
    height: (bottom - top) * (1 + 2 * margin),
  }
}

/**
 * The camera that shows the whole frame in the middle of an area of this size. The same formula stands in
 * the style sheet of the static map, so that both maps show the same.
 */
export function cameraFor(frame: Frame, size: Size): Camera {
  const world = Math.min(size.width / frame.width, size.height / frame.height)
  return { center: unproject(frame), zoom: zoomForWorldSize(world) }
}

/** The frame that a camera shows in an area of this size. */
export function frameOf(camera: Camera, size: Size): Frame {
  const world = worldSizeAt(camera.zoom)
  return { ...project(camera.center), width: size.width / world, height: size.height / world }
}
