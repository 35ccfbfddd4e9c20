import { useEffect, useRef } from 'react'
import { createMapEngine, type CreateMapEngine, type MapEngine } from './engine/mapEngine.ts'
import type { MapEvents } from './engine/mapEvents.ts'
import styles from './MapCanvas.module.css'
import type { Scene } from './scene/scene.ts'

type Props = {
  readonly scene: Scene
  /** Attached once: must stay the same objects for the life of the map, or be read through a store. */
  readonly events: MapEvents
  /** The accessible name of the map. */
  readonly label: string
  readonly createEngine?: CreateMapEngine
}

/** All the React there is around the map: one canvas for the life of the page, and scenes shown in it. */
export function MapCanvas({ scene, events, label, createEngine = createMapEngine }: Props) {
  const container = useRef<HTMLDivElement>(null)
  const engine = useRef<MapEngine | null>(null)
  const first = useRef(scene)

  useEffect(
    function mountEngine() {
      if (container.current === null) return
      try {
        engine.current = createEngine(container.current, first.current, events)
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
      engine.current?.name(label)
      // A frame of the map may take long; what the page itself has to show goes out before.
      return afterNextPaint(() => engine.current?.show(scene))
    },
    [scene, label],
  )

  return <div ref={container} className={styles.canvas} />
}

/**
 * Calls `act` when the next frame of the page has left, which a second one waits for; answers how to call it off. Where
 * frames take long, it is later by itself.
 */
function afterNextPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      timer = setTimeout(act)
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
