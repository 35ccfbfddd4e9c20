import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Comparison } from '../../../src/features/compare/Comparison.tsx'
import { aCity, aDossier, anEvent, aPartnership, aProject, bothLanguages } from '../../support/dataset.ts'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

const cities = [
  aCityEntry('leeds', {
    position: [-1.55, 53.8],
    partnerships: [{ kind: 'twin', status: 'active', since: '1969' }],
    goals: [
      { goal: 4, basis: 'stated' },
      { goal: 6, basis: 'inferred' },
    ],
    fields: ['climate', 'sport'],
  }),
  aCityEntry('xian', {
    position: [108.94, 34.34],
    timeZone: 'Asia/Shanghai',
    partnerships: [{ kind: 'twin', status: 'resting', since: '1992' }],
    goals: [{ goal: 6, basis: 'stated' }],
    fields: ['sport'],
  }),
  aCityEntry('bondo', { position: [34.27, -0.1] }),
  aCityEntry('dura'),
]
const dossiers = [
  aDossier({
    city: aCity('leeds', {
      partnerships: [aPartnership({ since: '1969' })],
      population: { count: 812_000, year: 2021, scope: bothLanguages('District'), sources: ['s1'] },
      history: [anEvent('1949', { text: bothLanguages('First visit') })],
    }),
    projects: [aProject('one'), aProject('two')],
  }),
  aDossier({
    city: aCity('xian', {
      population: null,
      history: [anEvent('1948', { text: bothLanguages('Older still') })],
    }),
  }),
]

async function compare(...ids: string[]) {
  const rendered = renderPage(<Comparison />, { cities, dossiers, page: { name: 'compare' } })
  await screen.findByRole('heading', { level: 1, name: 'Orte im Vergleich' })
  act(() => {
    for (const id of ids) rendered.store.getState().actions.toggleCompared(id)
  })
  return rendered
}

const cellsOf = (row: string): (string | null)[] =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('Comparison', () => {
  it('offers every place and no table as long as none is chosen', async () => {
    await compare()
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent('Noch kein Ort gewählt.')
  })

  it('hands the focus on when a column goes', async () => {
    await compare('leeds', 'xian')
    const removal = (name: string) => screen.getByRole('button', { name: `${name} aus dem Vergleich nehmen` })
    await userEvent.click(removal('xian'))
    expect(removal('leeds')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })

  it('puts the facts of each place in its column, under one heading for each row', async () => {
    await compare('leeds', 'xian')
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Ort',
      expect.stringContaining('leeds'),
      expect.stringContaining('xian'),
    ])
    expect(cellsOf('Art und Stand')).toEqual(['Partnerstadt', 'Partnerstadt, ruht'])
    expect(cellsOf('Seit')).toEqual(['196957 Jahre', '199234 Jahre'])
    expect(cellsOf('Entfernung')[1]).toContain('nordöstlich')
    expect(cellsOf('Bevölkerung')).toEqual(['812.0002021, District (de)', 'nicht bekannt'])
    expect(cellsOf('Uhrzeit')[0]).toBe('wie Dortmund')
    expect(cellsOf('Uhrzeit')[1]).toMatch(/^\+[67] Std\.$/)
    expect(cellsOf('Projekte')).toEqual(['2 Projekte', 'Dazu ist nichts bekannt.'])
  })

  it('says which goals and fields a place shares, and with whom', async () => {
    await compare('leeds', 'xian', 'bondo')
    const [leeds = '', xian = ''] = cellsOf('Ziele')
    expect(leeds).toMatch(/4 .*6 Water.*auch xian/)
    expect(leeds).not.toMatch(/4 [^6]*auch/)
    expect(xian).toContain('auch leeds')
    expect(cellsOf('Felder')).toEqual([
      'Klima Sport auch xian',
      'Sport auch leeds',
      'Dazu ist nichts bekannt.',
    ])
  })

  it('refuses a fourth place and says why, until one is taken out', async () => {
    const { store } = await compare('leeds', 'xian', 'bondo')
    await userEvent.click(screen.getByText(/Orte wählen/, { selector: 'summary' }))
    await userEvent.click(screen.getByRole('checkbox', { name: /dura/ }))
    expect(screen.getByRole('status')).toHaveTextContent(
      'dura passt nicht mehr dazu: Gewählt sind leeds, xian und bondo.',
    )
    expect(store.getState().view.compare).toEqual(['leeds', 'xian', 'bondo'])
    await userEvent.click(screen.getByRole('button', { name: 'xian aus dem Vergleich nehmen' }))
    await userEvent.click(screen.getByRole('checkbox', { name: /dura/ }))
    expect(store.getState().view.compare).toEqual(['leeds', 'bondo', 'dura'])
    expect(screen.getByRole('status')).toHaveTextContent('Gewählt: leeds, bondo und dura.')
  })

  it('lists the events of all places in the order of time', async () => {
    await compare('leeds', 'xian')
    await userEvent.click(screen.getByText('Alle 2 Ereignisse als Liste'))
    const texts = within(screen.getByRole('region', { name: 'Auf einer Zeitachse' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent)
    expect(texts).toEqual(['1948xian Older still (de)', '1949leeds First visit (de)'])
  })

  it('says when the file of a place is missing, and shows everything else', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await compare('leeds', 'bondo')
    expect(await screen.findByRole('alert', {}, { timeout: 4000 })).toHaveTextContent('bondo')
    expect(cellsOf('Bevölkerung')).toEqual(['812.0002021, District (de)', 'lässt sich gerade nicht laden'])
    expect(screen.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible()
    vi.unstubAllGlobals()
  })
})
