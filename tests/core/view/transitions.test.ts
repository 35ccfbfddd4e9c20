import { describe, expect, it } from 'vitest'
import {
  closeCity,
  moveCamera,
  resetCamera,
  selectCity,
  selectedCity,
  setProjection,
} from '../../../src/core/view/transitions.ts'
import { plainView } from '../../../src/core/view/view.ts'

const start = plainView('en', { name: 'map', city: null })
const camera = { zoom: 3, center: [8, 50] } as const

describe('transitions', () => {
  it('opens a place and lets the camera frame it', () => {
    const view = selectCity(moveCamera(start, { ...camera, center: [8, 50] }), 'kumasi')
    expect(selectedCity(view)).toBe('kumasi')
    expect(view.camera).toBeNull()
  })

  it('comes back to where it began when the place is closed', () => {
    expect(closeCity(selectCity(start, 'kumasi'))).toEqual(start)
  })

  it('keeps the same view when there is no camera to reset', () => {
    expect(resetCamera(start)).toBe(start)
  })

  it('keeps place and camera when the globe is chosen', () => {
    const view = moveCamera(selectCity(start, 'leeds'), { ...camera, center: [8, 50] })
    expect(setProjection(view, 'globe')).toEqual({ ...view, projection: 'globe' })
  })
})
