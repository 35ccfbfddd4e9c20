/** The only code that runs MapLibre. Shows scenes, reports what the reader does; knows nothing of React. */
import { addProtocol, Map as MapLibre, prewarm, setWorkerUrl } from 'maplibre-gl'
import { zoomRange } from '../../core/view/view.ts'
import type { Scene, SceneState } from '../scene/scene.ts'
import { loadTile } from './archive.ts'
import { followCamera } from './cameraLink.ts'
import { growThread } from './growThread.ts'
import { keepClear } from './keepClear.ts'
import { watchContext, watchFirstFrame } from './health.ts'
import type { MapEvents } from './mapEvents.ts'
import { followPixelRatio } from './pixelRatio.ts'
import { listenForPlaces } from './pointing.ts'
import { drawEmptySign, drawSign } from './signImages.ts'
import { showData } from './sceneData.ts'
import { globalStateOf, showState } from './sceneState.ts'
import { workerUrl } from './workerUrl.ts'

export type MapEngine = {
  readonly show: (scene: Scene) => void
  /** Sets the accessible name of the map. */
  readonly name: (label: string) => void
  readonly destroy: () => void
}

/**
 * What a map inside somebody else's page says when it leaves a gesture to that page: how to zoom with a wheel on most
 * systems and on a Mac, and how to move the map on a touch screen.
 */
export type GestureTexts = { readonly windows: string; readonly mac: string; readonly touch: string }

export type CreateMapEngine = (
  container: HTMLElement,
  first: Scene,
  events: MapEvents,
  /** Null: every gesture belongs to the map. */
  gestures?: GestureTexts | null,
) => MapEngine

/** Starts the worker, which can get ready while the page still waits for its graphics context. */
export function prepareMapEngine(): void {
  setWorkerUrl(workerUrl)
  prewarm()
}

/** Creates the map inside the container. Throws where the browser has no WebGL 2. */
export const createMapEngine: CreateMapEngine = (container, first, events, gestures = null) => {
  prepareMapEngine()
  addProtocol('pmtiles', loadTile)
  let wanted = first
  const map = new MapLibre({
    container,
    style: first.style,
    center: first.camera.center,
    zoom: first.camera.zoom,
    globalState: globalStateOf(first.state),
    minZoom: zoomRange.least,
    maxZoom: zoomRange.most,
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    cooperativeGestures: gestures !== null,
    ...(gestures !== null && {
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
        'CooperativeGesturesHandler.MacHelpText': gestures.mac,
        'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
      },
    }),
    fadeDuration: 0,
    // The scenes follow the size of the area, a paint later than the page: see `followCamera`.
    trackResize: false,
    validateStyle: import.meta.env.DEV,
  })
  map.touchZoomRotate.disableRotation()
  map.keyboard.disableRotation()
  map.setMissingStyleImageResolver((name) => {
    const image = drawEmptySign(name) ?? drawSign(name, Math.max(2, Math.ceil(window.devicePixelRatio)))
    if (image && !map.hasImage(name)) map.addImage(name, image.data, { pixelRatio: image.pixelRatio })
    return Promise.resolve()
  })
  const showCamera = followCamera(map, first.camera, events)
  followPixelRatio(map)
  const grow = growThread(map)
  const clearNames = keepClear(map, () => wanted.overlays ?? [])
  listenForPlaces(map, events)
  watchFirstFrame(map, events)
  watchContext(map, events)

  let shownStyle = first.style
  /** Null: not known what the style holds. */
  let shownState: SceneState | null = null
  let stateBefore: SceneState | null = null
  let shownData: Scene['data']
  let isReady = false
  // A style can only be changed once it has loaded, and there is none between a lost and a restored context.
  map.on('webglcontextlost', () => {
    isReady = false
    shownState = null
    shownData = undefined
  })
  map.on('style.load', () => {
    isReady = true
    bringUpToDate()
  })

  function bringUpToDate(): void {
    if (!isReady) return
    const { style, state } = wanted
    if (style !== shownStyle) {
      // What the new style holds is seen to when it has loaded.
      shownStyle = style
      shownState = null
      shownData = undefined
      map.setStyle(style, { diff: true })
      return
    }
    // What lies over the map depends on the open place, not on filter or year.
    const isNewPlace = shownState?.selected !== state.selected
    showState(map, state, shownState, stateBefore)
    shownState = state
    stateBefore = state
    showData(map, wanted.data, shownData)
    shownData = wanted.data
    if (isNewPlace) clearNames()
  }

  return {
    show(scene) {
      const isChoice = scene.state.selected !== wanted.state.selected
      wanted = scene
      bringUpToDate()
      grow(scene.growing ?? null)
      showCamera(scene.camera, isChoice, scene.flightMs)
    },
    name(label) {
      // Not a second region: inside the canvas the arrow keys belong to the map.
      map.getCanvas().setAttribute('role', 'application')
      map.getCanvas().setAttribute('aria-label', label)
    },
    destroy: () => map.remove(),
  }
}
