/** Stands in for MapLibre's `Map`: remembers listeners and calls, draws nothing. */
import type { FeatureCollection, Point } from 'geojson'
import { vi } from 'vitest'

type Listener = (event: object) => void

export class FakeMap {
  static readonly all: FakeMap[] = []
  readonly listeners = new Map<string, Set<Listener>>()
  readonly setStyle = vi.fn()
  readonly setGlobalStateProperty = vi.fn()
  readonly setFeatureState = vi.fn()
  readonly easeTo = vi.fn()
  readonly jumpTo = vi.fn()
  readonly remove = vi.fn()
  readonly resize = vi.fn()
  readonly setData = vi.fn<(data: FeatureCollection<Point>) => void>()
  readonly triggerRepaint = vi.fn()
  readonly paint = vi.fn()
  readonly painter = { render: this.paint }
  readonly queryRenderedFeatures = vi.fn<(where: unknown, options: unknown) => object[]>(() => [])
  readonly setMissingStyleImageResolver = vi.fn()
  readonly touchZoomRotate = { disableRotation: vi.fn() }
  readonly keyboard = { disableRotation: vi.fn() }
  readonly canvas = document.createElement('canvas')
  readonly container: HTMLElement
  readonly options: Readonly<Record<string, unknown>>
  center = { lng: 0, lat: 0 }
  zoom = 2

  constructor(options: { container: HTMLElement } & Record<string, unknown>) {
    this.options = options
    this.container = options.container
    FakeMap.all.push(this)
  }

  on(type: string, listener: Listener) {
    const listeners = this.listeners.get(type) ?? new Set()
    this.listeners.set(type, listeners.add(listener))
    return { unsubscribe: () => void listeners.delete(listener) }
  }

  fire(type: string, event: object = {}): void {
    for (const listener of [...(this.listeners.get(type) ?? [])]) listener(event)
  }

  /** What a drag of the reader does. */
  moveByHand(lng: number, lat: number, zoom: number): void {
    this.center = { lng, lat }
    this.zoom = zoom
    this.fire('moveend')
  }

  getCenter = () => ({ ...this.center, wrap: () => this.center })
  /** Only the middle of the map is in sight. */
  project = ([lng]: readonly [number, number]): { x: number; y: number } => ({ x: lng === 10 ? 0 : -1, y: 0 })
  unproject = ([x, y]: readonly [number, number]) => ({ lng: x, lat: y })
  getProjection = (): { type: string } => ({ type: 'mercator' })
  getSource = () => ({ setData: this.setData })
  getZoom = () => this.zoom
  getContainer = () => this.container
  getCanvas = () => this.canvas
  /** There are no groups on the map of a small atlas. */
  getLayer = (id: string) => (id === 'group' ? undefined : { id })
  hasImage = () => false
}
