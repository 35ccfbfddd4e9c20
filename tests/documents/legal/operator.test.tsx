import { describe, expect, it } from 'vitest'
import { drawn, factOf } from './drawn.ts'

describe('a field of the operator', () => {
  it('is shown as missing, with what has to stand there', () => {
    const imprint = drawn('imprint')
    expect(factOf(imprint, 'Anschrift')).toMatch(/^Noch nicht angegeben\.Straße und Hausnummer/)
    expect(imprint.querySelectorAll('dd:not([data-missing])')).toHaveLength(0)
  })

  it('is shown as it was given', () => {
    const imprint = drawn('imprint', { operator: { postalAddress: 'Marktplatz 1, 44135 Dortmund' } })
    expect(factOf(imprint, 'Anschrift')).toBe('Marktplatz 1, 44135 Dortmund')
  })

  it('is a link where it is an address', () => {
    const operator = { email: 'atlas@example.org', origin: 'https://atlas.example' }
    const links = [...drawn('imprint', { operator }).querySelectorAll('dd a')]
    const addresses = links.map((link) => link.getAttribute('href'))
    expect(addresses).toEqual(['mailto:atlas@example.org', 'https://atlas.example/atlas/'])
  })

  it('is not asked for where there may be none, as soon as there is an operator', () => {
    expect(factOf(drawn('imprint'), 'Register')).toContain('Noch nicht angegeben')
    const imprint = drawn('imprint', { operator: { name: 'Ein Verein' } })
    expect(factOf(imprint, 'Register')).toBeNull()
    expect(factOf(imprint, 'Anschrift')).toContain('Noch nicht angegeben')
    const entered = drawn('imprint', { operator: { name: 'Ein Verein', register: 'VR 1' } })
    expect(factOf(entered, 'Register')).toBe('VR 1')
  })

  it('speaks the language of the page', () => {
    const serverLog = { de: 'Kein Protokoll', en: 'No log' }
    const operator = { serverLog, accessibilityAssessedOn: '2027-01-15' }
    const privacy = drawn('privacy', { operator, locale: 'en' })
    expect(factOf(privacy, 'Log of the web server')).toBe('No log')
    const statement = drawn('accessibility', { operator, locale: 'en' })
    expect(factOf(statement, 'Last assessed on')).toBe('15 January 2027')
  })
})
