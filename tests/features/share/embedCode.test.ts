import { describe, expect, it } from 'vitest'
import { embedCode } from '../../../src/features/share/embedCode.ts'

const frameOf = (code: string): HTMLIFrameElement | null =>
  new DOMParser().parseFromString(code, 'text/html').querySelector('iframe')

describe('embedCode', () => {
  it('makes a frame with address, title and size that loads late and sends no referrer', () => {
    const frame = frameOf(embedCode('https://atlas.example/de/?goal=6&embed', 'Wasser', 'small'))
    expect(frame?.getAttribute('src')).toBe('https://atlas.example/de/?goal=6&embed')
    expect(frame?.title).toBe('Wasser')
    expect([frame?.width, frame?.height]).toEqual(['600', '400'])
    expect(frame?.getAttribute('loading')).toBe('lazy')
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer')
    expect(frame?.hasAttribute('allow')).toBe(false)
  })

  it('can be as wide as its page', () => {
    expect(frameOf(embedCode('https://atlas.example/de/?embed', 'Atlas', 'full'))?.width).toBe('100%')
  })

  it('lets no title end the tag', () => {
    const frame = frameOf(embedCode('https://atlas.example/', '"><script>alert(1)</script>', 'medium'))
    expect(frame?.title).toBe('"><script>alert(1)</script>')
    expect(frame?.ownerDocument.querySelector('script')).toBeNull()
  })
})
