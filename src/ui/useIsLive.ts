import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => undefined

/** Whether the program runs: no while a page is prerendered and taken over, yes from then on. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
