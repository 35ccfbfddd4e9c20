/** The place under the pointer on the map. Kept apart from the view: it is nobody's business but the card's. */
import { createStore } from 'zustand/vanilla'
import type { HoveredCity } from '../../map/engine/mapEvents.ts'

type HoverState = {
  readonly hovered: HoveredCity | null
  readonly enter: (hovered: HoveredCity) => void
  /** Takes effect a moment later, so that the pointer can move on to the card. */
  readonly leave: () => void
  /** At once. */
  readonly dismiss: () => void
}

export type HoverStore = ReturnType<typeof createHoverStore>

const graceMs = 200

export function createHoverStore() {
  let timer: ReturnType<typeof setTimeout> | undefined
  return createStore<HoverState>()((set) => ({
    hovered: null,
    enter: (hovered) => {
      clearTimeout(timer)
      set({ hovered })
    },
    leave: () => {
      clearTimeout(timer)
      timer = setTimeout(() => set({ hovered: null }), graceMs)
    },
    dismiss: () => {
      clearTimeout(timer)
      set({ hovered: null })
    },
  }))
}
