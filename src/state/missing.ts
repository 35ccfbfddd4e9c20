/** Whether a part of the page has not arrived whose HTML stands there, but cannot do anything. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

const store = createStore<{ readonly isMissing: boolean }>()(() => ({ isMissing: false }))

export const tellMissing = (): void => store.setState({ isMissing: true })
export const useIsMissing = (): boolean => useStore(store, ({ isMissing }) => isMissing)
