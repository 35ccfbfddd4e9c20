import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { startLibrary } from '../../../src/features/library/startLibrary.ts'

const option = (value: string): string => `<option value="${value}">${value || 'all'}</option>`
const select = (name: string, values: readonly string[]): string =>
  `<label>${name}<select name="${name}">${['', ...values].map(option).join('')}</select></label>`
const item = (name: string, city: string, language: string, format: string): string =>
  `<li data-shelved data-city="${city}" data-language="${language}" data-format="${format}">${name}</li>`

const page = `
  <form data-library hidden>
    ${select('city', ['kumasi', 'leeds'])}${select('language', ['de', 'en'])}${select('format', ['PDF', 'CSV'])}
    <p role="status"><b data-shown>3</b> of 3 <span data-empty hidden>none</span></p>
    <button type="button" data-all hidden>Show all</button>
  </form>
  <section data-shelf aria-label="own"><ul>
    ${item('Kumasi sheet', 'kumasi', 'de', 'PDF')}${item('Table', 'kumasi leeds', 'en', 'CSV')}
  </ul></section>
  <section data-shelf aria-label="elsewhere"><ul>${item('Article', '', 'en', 'PDF')}</ul></section>`

function open(hash = ''): void {
  history.replaceState(null, '', `/en/library/${hash}`)
  document.body.innerHTML = page
  startLibrary(document)
}
const shown = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent)

beforeEach(() => history.replaceState(null, '', '/'))

describe('the library', () => {
  it('shows its form and everything', () => {
    open()
    expect(screen.getByRole('combobox', { name: 'city' })).toBeVisible()
    expect(shown()).toEqual(['Kumasi sheet', 'Table', 'Article'])
    expect(screen.queryByRole('button', { name: 'Show all' })).toBeNull()
  })

  it('narrows down, counts, keeps the choice in the address, and hides a shelf without documents', async () => {
    open()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'city' }), 'leeds')
    expect(shown()).toEqual(['Table'])
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3')
    expect(location.hash).toBe('#city=leeds')
    expect(screen.queryByRole('region', { name: 'elsewhere' })).toBeNull()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'format' }), 'CSV')
    expect(location.hash).toBe('#city=leeds&format=CSV')
  })

  it('says when there is nothing, and leads back to everything with the focus kept', async () => {
    open('#city=leeds&format=PDF')
    expect(shown()).toEqual([])
    expect(screen.getByText('none')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(shown()).toHaveLength(3)
    expect(location.hash).toBe('')
    expect(screen.getByRole('combobox', { name: 'city' })).toHaveFocus()
  })

  it('follows an address that changes, and drops what it does not know', () => {
    open('#language=en')
    expect(shown()).toEqual(['Table', 'Article'])
    expect(screen.getByRole('combobox', { name: 'language' })).toHaveValue('en')
    history.replaceState(null, '', '#language=tlh')
    fireEvent(window, new Event('hashchange'))
    expect(shown()).toHaveLength(3)
  })

  it('leaves a page alone that has no library', () => {
    document.body.innerHTML = '<main>Text</main>'
    expect(() => startLibrary(document)).not.toThrow()
  })
})
