/** In which phase the kiosk is, and what its technician has set. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { type KioskConfig, usualKiosk } from '../../core/kiosk/kioskConfig.ts'
import {
  attracting,
  type KioskEvent,
  type KioskState,
  nextKiosk,
  visiting,
} from '../../core/kiosk/kioskState.ts'
import { remembered } from '../../state/tab.ts'

type Kiosk = { readonly state: KioskState; readonly config: KioskConfig }

/** A page that a visit has led to, such as the other language, goes on with it. */
const isVisited = (): boolean => typeof remembered('visit') === 'string'

const store = createStore<Kiosk>()(() => ({
  state: isVisited() ? visiting(performance.now()) : attracting,
  config: usualKiosk,
}))

export const kioskNow = (): Kiosk => store.getState()

export function tellKiosk(event: KioskEvent): void {
  const { state, config } = store.getState()
  const next = nextKiosk(state, event, config)
  if (next !== state) store.setState({ state: next })
}

/** For the start of a page: what was set, and how the page before this one ended. */
export const startKiosk = (kiosk: Kiosk): void => store.setState(kiosk)

export function useKiosk<Fact>(select: (kiosk: Kiosk) => Fact): Fact {
  return useStore(store, select)
}
