import { describe, expect, it } from 'vitest'
import { phoneAddress } from '../../../src/core/kiosk/phoneAddress.ts'
import { plainView, type View } from '../../../src/core/view/view.ts'

const view = plainView('de', { name: 'map', city: 'netanya' })

describe('the address for a phone', () => {
  it.each(['https://example.org/atlas', 'https://example.org/atlas/'])('lies under %s', (publicAddress) => {
    expect(phoneAddress(view, publicAddress)).toBe('https://example.org/atlas/de/city/netanya/')
  })

  it('holds everything that is seen', () => {
    const seen: View = { ...view, projection: 'globe', camera: { center: [10, 50], zoom: 3 } }
    expect(phoneAddress(seen, 'https://example.org')).toMatch(
      /^https:\/\/example\.org\/de\/city\/netanya\/\?.*globe/,
    )
  })
})
