import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextStop, stopAt, stops } from '../../src/app/sheetStops.ts'

const places = { peek: 0, half: 190, full: 464 }

describe('stopAt', () => {
  it.each(stops)('knows the sheet at its stop: %s', (stop) => {
    expect(stopAt(places[stop], places)).toBe(stop)
  })

  it('takes the nearer stop in between', () => {
    expect(stopAt(94, places)).toBe('peek')
    expect(stopAt(96, places)).toBe('half')
    expect(stopAt(326, places)).toBe('half')
    expect(stopAt(328, places)).toBe('full')
  })

  it('stays at the last stop however far one reads on, and at the first when the page is pulled down', () => {
    fc.assert(
      fc.property(fc.nat(), (further) => {
        expect(stopAt(places.full + further, places)).toBe('full')
        expect(stopAt(-further, places)).toBe('peek')
      }),
    )
  })
})

describe('nextStop', () => {
  it('leads up stop by stop and from the last one back to the map', () => {
    expect(stops.map(nextStop)).toEqual(['half', 'full', 'peek'])
  })
})
