import { useEffect, useRef } from 'react'
import {
  createMapEngine,
  type CreateMapEngine,
  type GestureTexts,
  type MapEngine,
} from './engine/mapEngine.ts'
import type { MapEvents } from './engine/mapEvents.ts'
import styles from './MapCanvas.module.css'
import type { Scene } from './scene/scene.ts'

type Props = {
  readonly scene: Scene
  /** Attached once: must stay the same objects for the life of the map, or be read through a store. */
  readonly events: MapEvents
  /** The accessible name of the map. */
  readonly label: string
  /** For a map inside another page, which keeps its own gestures; read once. */
  readonly gestures?: GestureTexts | null
  readonly createEngine?: CreateMapEngine
}

/** All the React there is around the map: one canvas for the life of the page, and scenes shown in it. */
export function MapCanvas({ scene, events, label, gestures = null, createEngine = createMapEngine }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const engine = useRef<MapEngine | null>(null)
  const wanted = useRef(scene)
  const isDue = useRef(false)
  const firstGestures = useRef(gestures)

  useEffect(
    function mountEngine() {
      if (container.current === null) return
      try {
        engine.current = createEngine(container.current, wanted.current, events, firstGestures.current)
      } catch (error) {
        // Most often there is no WebGL; whatever it is, the static map stays and the console says why.
        console.warn(error)
        events.lost()
      }
      return () => {
        engine.current?.destroy()
        engine.current = null
      }
    },
    [createEngine, events],
  )

  useEffect(
    function showScene() {
      wanted.current = scene
      engine.current?.name(label)
      if (isDue.current) return
      isDue.current = true
      // A frame of the map may take long; what the page itself has to show goes out before. Scenes that come meanwhile
      // replace the one that waits, and do not make it wait longer.
      afterNextPaint(() => {
        isDue.current = false
        engine.current?.show(wanted.current)
      })
    },
    [scene, label],
  )

  return <div ref={container} className={styles.canvas} />
}

/** Calls `act` when the next frame of the page has left, which a second one waits for: later where frames take long. */
function afterNextPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)))
}
