/** Which of the two maps is on show, and what happens when the moving one fails. */
import { useEffect, useReducer, useState } from 'react'

/**
 * `off`: not asked for yet. `starting`: the static map stands while MapLibre gets ready. `paused`: it stands again,
 * because the browser has taken the graphics context away and may give it back.
 */
type Phase = 'off' | 'starting' | 'gl' | 'paused' | 'failed'
type State = { readonly phase: Phase; readonly attempt: number }
type Step = 'start' | 'drawn' | 'interrupted' | 'lost' | 'late' | 'again'

const attempts = 2

/** One more try after a lost context; then the static map stays, until somebody asks for another. */
export function nextState(state: State, step: Step): State {
  switch (step) {
    case 'start':
      return state.phase === 'off' ? { ...state, phase: 'starting' } : state
    case 'drawn':
      return state.phase === 'starting' || state.phase === 'paused' ? { ...state, phase: 'gl' } : state
    case 'interrupted':
      return state.phase === 'gl' ? { ...state, phase: 'paused' } : state
    case 'lost':
      return state.attempt + 1 < attempts
        ? { phase: 'starting', attempt: state.attempt + 1 }
        : { ...state, phase: 'failed' }
    case 'late':
      return state.phase === 'starting' ? { ...state, phase: 'failed' } : state
    case 'again':
      return state.phase === 'failed' ? { phase: 'starting', attempt: state.attempt + 1 } : state
  }
}

export function useMapEngineState(isMeasured: boolean) {
  const [{ phase, attempt }, take] = useReducer(nextState, { phase: 'off', attempt: 0 })
  const [callbacks] = useState(() => ({
    drawn: () => take('drawn'),
    interrupted: () => take('interrupted'),
    lost: () => take('lost'),
    late: () => take('late'),
  }))

  useEffect(
    function tellWhichMapIsShown() {
      document.documentElement.dataset.map = phase === 'gl' || phase === 'failed' ? phase : 'static'
      if (phase === 'gl') performance.mark('map:gl')
      if (phase === 'off' && isMeasured) take('start')
    },
    [phase, isMeasured],
  )
  useEffect(function tryAgainWhenAsked() {
    // A kiosk asks; see features/kiosk/healing/mapHealing.ts.
    const again = () => take('again')
    addEventListener('map:again', again)
    return () => removeEventListener('map:again', again)
  }, [])

  return { phase, attempt, ...callbacks }
}
