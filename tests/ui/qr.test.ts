import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrFile, qrShape } from '../../src/ui/qr.ts'
import { modulesOf, readQr } from '../support/readQr.ts'

const read = (text: string): string => {
  const { path, size } = qrShape(text)
  return readQr(modulesOf(path, size).modules)
}

describe('a QR code', () => {
  it.each([
    'https://atlas.example/de/',
    'https://atlas.example/de/city/xian/?at=4.25/34.341/108.94',
    'https://atlas.example/en/?kind=twin.project&goal=4.6.13&q=%E8%A5%BF%E5%AE%89&year=1992&view=globe&at=2.5/51.51/7.47',
  ])('is read as what was written: %s', (address) => {
    expect(read(address)).toBe(address)
  })

  it('is read back whatever address it holds', () => {
    const address = fc.webUrl({ withQueryParameters: true }).filter((url) => url.length < 120)
    fc.assert(
      fc.property(address, (url) => {
        expect(read(url)).toBe(url)
      }),
      { numRuns: 8 },
    )
  })

  it('is surrounded by four modules of quiet zone on all sides', () => {
    const { path, size } = qrShape('https://atlas.example/de/')
    const { modules, quiet } = modulesOf(path, size)
    expect(quiet).toBe(4)
    expect(modules.every((row) => row.length === size - 8)).toBe(true)
    expect(modules.at(-1)?.includes(true)).toBe(true)
  })

  it('is black on white as a file', () => {
    const file = new DOMParser().parseFromString(qrFile('https://atlas.example/'), 'image/svg+xml')
    const [ground, code] = file.querySelectorAll('path')
    expect(ground?.getAttribute('fill')).toBe('#fff')
    expect(code?.getAttribute('fill')).toBeNull()
    expect(file.documentElement.getAttribute('width')).toBe('330')
  })
})
