import { describe, expect, it } from 'vitest'
import { dashedLineIds } from '../../../src/core/geo/dashedLines.ts'
import { tabKeys } from '../../../src/state/tab.ts'
import german from '../../../src/i18n/messages/documents/de.json'
import { drawn } from './drawn.ts'

const pointsOf = (page: HTMLElement, part: string): string[] =>
  [...page.querySelectorAll(`#${part} li`)].map(({ textContent }) => textContent)

describe('the page on privacy', () => {
  it('lists everything that is remembered in the tab', () => {
    const keys = pointsOf(drawn('privacy'), 'browser').map((point) => point.split(':')[0])
    expect(keys).toEqual([...tabKeys])
  })

  it('names the host of the atlas as the only one it connects to', () => {
    expect(pointsOf(drawn('privacy'), 'proof')).toEqual(['der Server, von dem Sie diese Seite haben'])
    const operator = { origin: 'https://atlas.example' }
    expect(pointsOf(drawn('privacy', { operator }), 'proof')).toEqual(['https://atlas.example'])
  })
})

describe('the page on boundaries', () => {
  it('names every dashed line of the border policy once', () => {
    const named = pointsOf(drawn('boundaries'), 'dashed')
    expect(named).toEqual(dashedLineIds.map((id) => german[`boundaries.line.${id}`]))
  })
})

describe('the accessibility statement', () => {
  it('says that nobody from outside has checked, and what is not accessible', () => {
    const statement = drawn('accessibility')
    expect(statement.textContent).toContain(
      'Eine Prüfung durch Dritte und ein Test mit Menschen mit Behinderungen',
    )
    expect(pointsOf(statement, 'gaps').length).toBeGreaterThan(4)
    expect(statement.querySelector('#gaps a')?.getAttribute('href')).toBe('/atlas/de/list/')
  })
})

describe('the page on licences', () => {
  it('lists the works of the build by what they are for, and leads to their licences', () => {
    const work = { version: '1.2.3', licence: 'MIT', url: 'https://example.org/' } as const
    const licences = drawn('licences', {
      works: [
        { ...work, name: 'engine', part: 'program' },
        { ...work, name: 'land', part: 'map', url: null },
      ],
    })
    const rows = [...licences.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.querySelector('a span')?.textContent ?? cell.textContent),
    )
    expect(rows).toEqual([
      ['land', '1.2.3', 'MIT'],
      ['engine', '1.2.3', 'MIT'],
    ])
    expect(licences.querySelector('#software p')?.textContent).toMatch(/^1 Paket steckt/)
    expect(licences.querySelector('#texts a')?.getAttribute('href')).toBe('/atlas/licences.txt')
  })
})

describe('every page to read', () => {
  it.each(['about', '404', 'imprint', 'privacy', 'accessibility', 'boundaries', 'licences'])(
    'leads to what the law wants to be found: %s',
    (path) => {
      const foot = drawn(path).querySelector('nav[aria-label="Rechtliches"]')
      const targets = [...(foot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
      for (const wanted of ['imprint', 'privacy', 'accessibility'])
        expect(targets).toContain(`/atlas/de/${wanted}/`)
    },
  )
})

describe('the page about the atlas', () => {
  it('leads to every other page to read that is one of its kind', () => {
    const links = [...drawn('about').querySelectorAll('#pages a')].map((link) => link.getAttribute('href'))
    for (const path of ['boundaries', 'licences', 'accessibility', 'privacy', 'imprint'])
      expect(links).toContain(`/atlas/de/${path}/`)
    expect(links).not.toContain('/atlas/de/404/')
    expect(links.filter((link) => (link?.split('/').length ?? 0) > 5)).toEqual([])
  })
})
