import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressText, exitOf, type Here } from '../../../src/core/kiosk/exit.ts'

const here: Here = {
  page: new URL('http://localhost/atlas/de/?kiosk'),
  ground: { base: '/atlas/', cities: new Set(['xian']), documents: new Set(), lastYear: 2026 },
  publicAddress: 'https://atlas.example/welt',
}
const exit = (href: string, isDownload = false, at = here) => exitOf({ href, isDownload }, at)

describe('a link on a kiosk', () => {
  it('leads to a place, the list, time, goals and comparison without another page', () => {
    for (const path of ['', 'city/xian/', 'list/', 'time/', 'goals/', 'goal/6/', 'compare/'])
      expect(exit(`/atlas/de/${path}`).to).toBe('view')
    expect(exit('/atlas/de/city/xian/?year=1992#history')).toMatchObject({
      view: { page: { name: 'map', city: 'xian' }, year: 1992 },
      part: 'history',
    })
  })

  it('leads to pages to read by another page of the atlas', () => {
    expect(exit('/atlas/de/about/')).toEqual({ to: 'page', address: 'http://localhost/atlas/de/about/' })
  })

  it('leads to a part of the page that is shown', () => {
    expect(exit('#source-3')).toEqual({ to: 'part', part: 'source-3' })
  })

  it.each([
    ['https://www.dortmund.de/themen/', 'website', 'https://www.dortmund.de/themen/'],
    ['http://localhost/elsewhere/', 'website', 'http://localhost/elsewhere/'],
    ['http://localhost:8080/atlas/de/', 'website', 'http://localhost:8080/atlas/de/'],
    ['mailto:atlas@dortmund.example', 'mail', 'mailto:atlas@dortmund.example'],
    ['tel:+4923150', 'call', 'tel:+4923150'],
    ['/atlas/sheets/de/xian.pdf', 'file', 'https://atlas.example/welt/sheets/de/xian.pdf'],
    ['/atlas/data/places.csv?a=1', 'file', 'https://atlas.example/welt/data/places.csv?a=1'],
    ['/atlas/de/anniversaries.ics', 'file', 'https://atlas.example/welt/de/anniversaries.ics'],
    ['blob:http://localhost/1234', 'file', null],
  ])('hands %s over to the telephone', (href, kind, address) => {
    expect(exit(href)).toEqual({ to: 'telephone', kind, address })
  })

  it('hands over what would be saved, whatever it is called', () => {
    expect(exit('/atlas/de/', true)).toMatchObject({
      kind: 'file',
      address: 'https://atlas.example/welt/de/',
    })
  })

  it('has no address for a file where nobody has named one for the atlas', () => {
    const unnamed = { ...here, publicAddress: null }
    expect(exit('/atlas/data/xian.json', true, unnamed)).toMatchObject({ kind: 'file', address: null })
    expect(exit('https://www.dortmund.de/', false, unnamed)).toMatchObject({ kind: 'website' })
  })

  it('stays where it is for what no browser should follow', () => {
    for (const href of ['javascript:alert(1)', 'file:///etc/passwd', 'chrome://settings', 'http://['])
      expect(exit(href)).toEqual({ to: 'part', part: '' })
  })

  it('never leads to a page beyond the atlas', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), fc.boolean(), (href, isDownload) => {
        const found = exit(href, isDownload)
        expect(found.to !== 'page' || found.address.startsWith('http://localhost/atlas/')).toBe(true)
      }),
    )
  })
})

describe('an address as text', () => {
  it('leaves out what only machines need', () => {
    expect(addressText('https://www.dortmund.de/')).toBe('dortmund.de')
    expect(addressText('https://example.org/a/b?c=1')).toBe('example.org/a/b?c=1')
    expect(addressText('mailto:a@b.example')).toBe('a@b.example')
  })
})
