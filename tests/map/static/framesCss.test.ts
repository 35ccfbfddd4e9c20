import { describe, expect, it } from 'vitest'
import { framesCss } from '../../../src/map/static/framesCss.ts'

const wide = { x: 0.61234567891, y: 0.4, width: 0.3, height: 0.2 }
const narrow = { x: 0.55, y: 0.35, width: 0.2, height: 0.25 }

describe('framesCss', () => {
  it('sets the wide frame everywhere and the narrow one in narrow containers', () => {
    const css = framesCss([{ id: 'xian', wide, narrow }])
    expect(css).toContain("[data-frame='xian']{--x:0.6123457;--y:0.4;--w:0.3;--h:0.2}")
    expect(css).toContain(
      "@container (max-width:639.98px){[data-frame='xian']{--x:0.55;--y:0.35;--w:0.2;--h:0.25}}",
    )
  })

  it('shows a page inside another one as a wide map from 480 pixels on', () => {
    expect(framesCss([{ id: 'xian', wide, narrow }])).toContain(
      "@container (min-width:480px) and (max-width:639.98px){[data-embed] [data-frame='xian']{--x:0.6123457;",
    )
  })

  it('tints the chosen country only on pages that name one', () => {
    expect(framesCss([{ id: 'a', wide, narrow, chosenCountry: 'CN' }])).toContain(
      "[data-frame='a'] [data-country='CN']{fill:var(--land-chosen)}",
    )
    expect(framesCss([{ id: 'a', wide, narrow }])).not.toContain('data-country')
  })

  it('refuses an id that would break out of its selector, and a frame without extent', () => {
    expect(() => framesCss([{ id: "a']", wide, narrow }])).toThrow(RangeError)
    expect(() => framesCss([{ id: 'a', wide: { ...wide, width: 0 }, narrow }])).toThrow(RangeError)
  })
})
