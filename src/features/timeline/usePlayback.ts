/** Lets the years pass by themselves, one at a step, until the last one or until the reader does anything else. */
import { useEffect, useState } from 'react'
import type { Beginning } from '../../core/timeline/beginnings.ts'
import { restMs, type Speed } from '../../core/timeline/playback.ts'
import { firstYear } from '../../core/timeline/standing.ts'

/** Calls back once, after some milliseconds; the returned function calls it off. */
export type Timer = (callback: () => void, ms: number) => () => void

const browserTimer: Timer = (callback, ms) => {
  const id = setTimeout(callback, ms)
  return () => clearTimeout(id)
}

type Options = {
  readonly year: number
  readonly lastYear: number
  readonly beginnings: readonly Beginning[]
  readonly showYear: (year: number) => void
  /** Told where the years come to rest. */
  readonly onRest: (year: number) => void
  readonly timer?: Timer
}

type Playback = {
  readonly isPlaying: boolean
  /** Plays on, and from the first year where the last one is shown; or pauses. */
  readonly toggle: () => void
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
}

/** A press of the button that pauses, which does so itself, or the choice of a speed. */
function isOwnInput(event: Event): boolean {
  const control = event.target instanceof Element ? event.target.closest('[data-playback]') : null
  if (control === null) return false
  const isSpeed = control.getAttribute('data-playback') === 'speed'
  if (!(event instanceof KeyboardEvent)) return isSpeed || event.type === 'pointerdown'
  return isSpeed ? event.key !== 'Tab' : event.key === 'Enter' || event.key === ' '
}

export function usePlayback({
  year,
  lastYear,
  beginnings,
  showYear,
  onRest,
  timer = browserTimer,
}: Options): Playback {
  const [wantsToPlay, setWantsToPlay] = useState(false)
  const [speed, setSpeed] = useState<Speed>('normal')
  const isPlaying = wantsToPlay && year < lastYear
  const pause = restMs(
    speed,
    beginnings.some((beginning) => beginning.year === year),
  )

  useEffect(
    function showNextYear() {
      if (!isPlaying) return undefined
      return timer(() => {
        showYear(year + 1)
        if (year + 1 < lastYear) return
        setWantsToPlay(false)
        onRest(year + 1)
      }, pause)
    },
    [isPlaying, year, lastYear, pause, showYear, onRest, timer],
  )

  useEffect(
    function stopOnAnyInput() {
      if (!isPlaying) return undefined
      const stop = (event: Event): void => {
        if (isOwnInput(event)) return
        setWantsToPlay(false)
        onRest(year)
      }
      const inputs = ['pointerdown', 'keydown', 'wheel'] as const
      for (const input of inputs) addEventListener(input, stop, { capture: true, passive: true })
      return () => {
        for (const input of inputs) removeEventListener(input, stop, { capture: true })
      }
    },
    [isPlaying, year, onRest],
  )

  const toggle = (): void => {
    if (isPlaying) onRest(year)
    else if (year >= lastYear) showYear(firstYear)
    setWantsToPlay(!isPlaying)
  }
  return { isPlaying, toggle, speed, setSpeed }
}
