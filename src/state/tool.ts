/** Which tool lies over the page. Not a part of the view: nobody shares an open dialog. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export type Tool = 'share' | 'display' | 'help'

const store = createStore<{ readonly open: Tool | null }>()(() => ({ open: null }))

export const openTool = (open: Tool): void => store.setState({ open })
export const closeTool = (): void => store.setState({ open: null })

/** Resolves when somebody opens or closes a tool. */
export const nextWish = (): Promise<void> =>
  new Promise((resolve) => {
    const stop = store.subscribe(() => {
      stop()
      resolve()
    })
  })
export const useOpenTool = (): Tool | null => useStore(store, ({ open }) => open)
