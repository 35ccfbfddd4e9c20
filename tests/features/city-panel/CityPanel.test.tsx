import { screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { CityPanel } from '../../../src/features/city-panel/CityPanel.tsx'
import { loadDetails } from '../../../src/features/city-panel/lazyDetails.ts'
import { aCity, aConflict, aDossier, aPartnership, bothLanguages } from '../../support/dataset.ts'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const xian = aCityEntry('xian', {
  name: { de: "Xi'an", en: "Xi'an" },
  localName: { text: '西安', language: 'zh-Hans' },
  partnerships: [{ kind: 'twin', status: 'active', since: '1992' }],
})
const page = { name: 'map', city: 'xian' } as const

// The first import takes longer than a test waits.
beforeAll(loadDetails)
afterEach(() => vi.unstubAllGlobals())

describe('CityPanel', () => {
  it('is a region named after the place, under both its names', () => {
    renderPage(<CityPanel entry={xian} />, {
      cities: [xian],
      page,
      dossiers: [aDossier({ city: aCity('xian') })],
    })
    expect(screen.getByRole('region', { name: "西安 Xi'an" })).toBeVisible()
    expect(screen.getByText('西安')).toHaveAttribute('lang', 'zh-Hans')
  })

  it('leads to its parts with plain links, and says how much each holds', async () => {
    renderPage(<CityPanel entry={xian} />, {
      cities: [xian],
      page,
      dossiers: [aDossier({ city: aCity('xian') })],
    })
    const contents = await screen.findByRole('navigation', { name: 'Auf dieser Seite' })
    expect(within(contents).getByRole('link', { name: 'Geschichte 2' })).toHaveAttribute('href', '#history')
    const history = await screen.findByRole('region', { name: 'Geschichte' })
    expect(history).toHaveAttribute('id', 'history')
  })

  it('shows disputed years under the key facts, and once only', async () => {
    const values = ['1992', '1990'].map((date, position) => ({
      text: bothLanguages(date),
      date,
      isUsed: position === 0,
      sources: ['s1'],
    }))
    const city = aCity('xian', {
      partnerships: [aPartnership({ since: '1992' })],
      conflicts: [aConflict({ about: bothLanguages('Beginning'), values })],
    })
    renderPage(<CityPanel entry={xian} />, { cities: [xian], page, dossiers: [aDossier({ city })] })
    expect(screen.getByRole('link', { name: 'Quellen uneins' })).toHaveAttribute('href', '#year-conflict')
    expect(screen.getByRole('region', { name: 'Quellen nennen zwei verschiedene Jahre' })).toBeVisible()
    await screen.findByRole('region', { name: 'Geschichte' })
    expect(screen.queryByRole('region', { name: 'Quellen sind uneins' })).toBeNull()
  })

  it('says beside the greeting, and in full below, that nobody has checked it', async () => {
    const phrase = (text: string) => ({ text, inSource: true })
    const greeting = {
      language: 'zh-Hans',
      hello: phrase('你好'),
      welcome: phrase('欢迎'),
      meaning: bothLanguages('Hello'),
      checkedBySpeaker: false,
      sources: ['s1'],
    }
    const city = aCity('xian', { greeting })
    renderPage(<CityPanel entry={xian} />, { cities: [xian], page, dossiers: [aDossier({ city })] })
    expect(screen.getByRole('link', { name: 'ungeprüft' })).toHaveAttribute('href', '#notes')
    const notes = await screen.findByRole('region', { name: 'Anmerkungen' })
    expect(notes).toHaveTextContent('Begrüßung: Noch von niemandem geprüft')
  })

  it('keeps name and facts when the details do not arrive, and offers to try again', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    renderPage(<CityPanel entry={xian} />, { cities: [xian], page })
    expect(screen.getByText('Einzelheiten werden geladen …')).toBeVisible()
    expect(await screen.findByRole('alert', {}, { timeout: 4000 })).toHaveTextContent("Xi'an")
    expect(screen.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible()
    expect(screen.getByText('1992')).toBeVisible()
  })
})
