import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { noFilter } from '../../../src/core/filter/filter.ts'
import type { Timeline } from '../../../src/core/timeline/timeline.ts'
import { TimePage } from '../../../src/features/timeline/TimePage.tsx'
import { renderPage } from '../../support/renderPage.tsx'
import { aTimeline, cities } from './aTimeline.ts'

async function openTime(year: number | null, timeline: Timeline = aTimeline) {
  // What waits for a file is drawn again only if the test waits, too.
  const page = await act(async () => renderPage(<TimePage />, { cities, page: { name: 'time' }, timeline }))
  act(() => page.store.getState().actions.setYear(year))
  const slider = await screen.findByRole('slider', { name: 'Jahr' })
  return { ...page, slider, shownYear: () => page.store.getState().view.year }
}

function passTime(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

// Not within the time that a test waits for it.
beforeAll(() => import('../../../src/features/timeline/TimeScreen.tsx'))
afterEach(() => vi.useRealTimers())

describe('the page of time', () => {
  it('shows the year with its most telling fact, the place and the sources as links, and how many there were', async () => {
    await openTime(1969)
    const year = screen.getByRole('region', { name: '1969' })
    expect(year).toHaveTextContent('2. Juni, leeds: A charter (de)')
    expect(within(year).getByRole('link', { name: 'leeds' })).toHaveAttribute('href', '/de/city/leeds/')
    expect(within(year).getByRole('link', { name: 'Quelle 2' })).toHaveAttribute('href', '#source-2')
    expect(year).toHaveTextContent('1 Partner in einem Land, davon eine Partnerstadt.')
    const more = within(year).getByRole('link', { name: 'Ein weiteres Ereignis des Jahres 1969' })
    expect(document.querySelector(more.getAttribute('href') ?? '')).toHaveTextContent('1969')
  })

  it('counts, lists and steps through the chosen places only', async () => {
    const { store } = await openTime(1995)
    act(() => store.getState().actions.setFilter({ ...noFilter, field: ['sport'] }))
    expect(screen.getByRole('region', { name: '1995' })).toHaveTextContent('1 Partner in einem Land')
    expect(screen.queryByRole('region', { name: '1960–1969' })).toBeNull()
    expect(screen.getByRole('region', { name: '1990–1999' })).toHaveTextContent('Another charter')
    expect(screen.getByRole('region', { name: 'Jubiläen im Jahr 2026' })).not.toHaveTextContent('leeds')
    await userEvent.click(screen.getByRole('button', { name: 'Vorige Partnerschaft: xian 1992' }))
    expect(screen.getByRole('button', { name: 'Keine frühere Partnerschaft' })).toBeVisible()
  })

  it('says where nothing is known, and where there was no partner yet', async () => {
    await openTime(1950)
    const year = screen.getByRole('region', { name: '1950' })
    expect(year).toHaveTextContent('Zu diesem Jahr ist kein Ereignis bekannt.')
    expect(year).toHaveTextContent('Noch kein Partner.')
  })

  it('lists every event in its decade, and the sources at the end', async () => {
    await openTime(null)
    const decade = screen.getByRole('region', { name: '1960–1969' })
    expect(
      within(decade)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['19692. Juni, leeds: A charter (de)2', '1969Juli, leeds: A visit (de)1'])
    expect(screen.getByRole('region', { name: 'Quellen' })).toHaveTextContent('Page s2')
  })

  it('still moves through the years where the events do not arrive', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')))
    const { store } = renderPage(<TimePage />, { cities, page: { name: 'time' } })
    expect(await screen.findByText(/lassen sich gerade nicht laden/, {}, { timeout: 4000 })).toBeVisible()
    fireEvent.change(screen.getByRole('slider'), { target: { value: '1993' } })
    expect(store.getState().view.year).toBe(1993)
    expect(screen.getByText(/2 Partner in 2 Ländern/)).toBeVisible()
    vi.unstubAllGlobals()
  })
})

describe('the slider of years', () => {
  it('says the year and its fact, and shows what it is moved to; the last year is today', async () => {
    const { slider, shownYear } = await openTime(1969)
    expect(slider).toHaveAttribute('aria-valuetext', '1969. leeds: A charter (de)')
    fireEvent.change(slider, { target: { value: '1992' } })
    expect(shownYear()).toBe(1992)
    fireEvent.change(slider, { target: { value: '2026' } })
    expect(shownYear()).toBeNull()
  })

  it('goes to the next partnership with Page Up and to the one before with Page Down', async () => {
    const { slider, shownYear } = await openTime(1980)
    act(() => slider.focus())
    await userEvent.keyboard('{PageUp}')
    expect(shownYear()).toBe(1992)
    await userEvent.keyboard('{PageDown}')
    expect(shownYear()).toBe(1969)
    await userEvent.keyboard('{PageDown}')
    expect(shownYear()).toBe(1969)
  })

  it('names the neighbours on its buttons and beside it', async () => {
    const { shownYear } = await openTime(1980)
    expect(screen.getByText('Als Nächstes').parentElement).toHaveTextContent('1992xian')
    await userEvent.click(screen.getByRole('button', { name: 'Vorige Partnerschaft: leeds 1969' }))
    expect(shownYear()).toBe(1969)
    expect(screen.getByRole('button', { name: 'Keine frühere Partnerschaft' })).toHaveAttribute(
      'aria-disabled',
    )
  })

  it('announces the year the reader moved to, once it rests', async () => {
    const { slider } = await openTime(1980)
    vi.useFakeTimers()
    passTime(1000)
    // That year came with the address.
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    fireEvent.change(slider, { target: { value: '1991' } })
    fireEvent.change(slider, { target: { value: '1992' } })
    passTime(300)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    passTime(300)
    // Its year and fact are said by the slider.
    expect(screen.getByRole('status')).toHaveTextContent(/^2 Partner in 2 Ländern/)
    fireEvent.click(screen.getByRole('button', { name: /^Vorige Partnerschaft/ }))
    passTime(600)
    expect(screen.getByRole('status')).toHaveTextContent('1969. leeds: A charter (de) 1 Partner')
  })

  it('says nothing while the years play by themselves', async () => {
    const { shownYear } = await openTime(1991)
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: 'Abspielen' }))
    passTime(1000)
    expect(shownYear()).toBe(1992)
    passTime(1000)
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    fireEvent.click(screen.getByRole('button', { name: 'Anhalten' }))
    const stoppedAt = shownYear()
    passTime(5000)
    expect(shownYear()).toBe(stoppedAt)
  })
})

describe('the anniversaries', () => {
  it('are those of the dataset’s year, in the order of the calendar, the round ones marked', async () => {
    await openTime(1969)
    const list = screen.getByRole('region', { name: 'Jubiläen im Jahr 2026' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '12. Feb.leeds: vor 5 Jahren: Unterzeichnung oder Beschluss, Online (de) (2021)rund',
      '2. Junileeds: Partnerstadt seit 57 Jahren (1969)',
      'ohne Tag (der Tag ist nicht bekannt)xian: Partnerstadt seit 35 Jahren (1991)rund',
    ])
  })

  it('come as a file for the calendar in the language of the page', async () => {
    await openTime(null)
    const file = screen.getByRole('link', { name: /Kalender/ })
    expect(file).toHaveAttribute('href', '/open-data/anniversaries-de.ics')
    expect(file).toHaveAttribute('download')
  })
})
