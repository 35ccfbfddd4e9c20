import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readingPlaceNow, returnToReadingPlace } from '../../src/app/readingPlace.ts'

beforeEach(() => {
  document.body.innerHTML = '<main></main>'
  vi.stubGlobal('scrollTo', vi.fn())
})
afterEach(() => {
  history.replaceState(null, '')
  vi.unstubAllGlobals()
})

describe('the reading place', () => {
  it('is where page and column are', () => {
    const column = document.querySelector('main')
    if (column !== null) column.scrollTop = 480
    expect(readingPlaceNow()).toEqual({ read: { page: 0, column: 480 } })
  })
  it('is returned to when the step of the history has one', () => {
    const column = document.querySelector('main')
    const scroll = vi.fn()
    if (column !== null) column.scrollTo = scroll
    history.replaceState({ read: { page: 300, column: 480 } }, '')
    expect(returnToReadingPlace()).toBe(true)
    expect(scrollTo).toHaveBeenCalledWith({ top: 300, behavior: 'instant' })
    expect(scroll).toHaveBeenCalledWith({ top: 480, behavior: 'instant' })
  })
  it.each([null, {}, { read: 3 }])('is none in the state %j', (state) => {
    history.replaceState(state, '')
    expect(returnToReadingPlace()).toBe(false)
    expect(scrollTo).not.toHaveBeenCalled()
  })
})
