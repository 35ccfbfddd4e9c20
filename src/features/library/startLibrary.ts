/**
 * Narrows the library down. The page holds every document already; this shows and hides them, says how many there are,
 * and keeps the choice in the address, so that it is a link.
 */
import {
  formatShelf,
  isOnShelf,
  parseShelf,
  type Shelf,
  type ShelfKey,
  shelfKeys,
} from '../../core/library/shelf.ts'

type Browser = Pick<Window, 'location' | 'history' | 'addEventListener'>

/** @param page  holds the form, the documents and the line that counts them, as `documents/library` draws them */
export function startLibrary(page: ParentNode, browser: Browser = window): void {
  const form = page.querySelector<HTMLFormElement>('form[data-library]')
  const count = page.querySelector<HTMLElement>('[data-shown]')
  if (form === null || count === null) return
  const selects = [...form.querySelectorAll('select')]
  const items = [...page.querySelectorAll<HTMLElement>('[data-shelved]')]
  const groups = [...page.querySelectorAll<HTMLElement>('[data-shelf]')]
  const isOffered = (key: ShelfKey, value: string): boolean =>
    selects.some(({ name, options }) => name === key && [...options].some((option) => option.value === value))

  function show(shelf: Shelf): void {
    for (const select of selects)
      select.value = shelfKeys.flatMap((key) => (key === select.name ? (shelf[key] ?? []) : []))[0] ?? ''
    for (const item of items) item.hidden = !isOnShelf(valuesOf(item), shelf)
    for (const group of groups) group.hidden = group.querySelector('[data-shelved]:not([hidden])') === null
    const shown = items.filter(({ hidden }) => !hidden).length
    if (count !== null) count.textContent = `${shown}`
    for (const empty of page.querySelectorAll<HTMLElement>('[data-empty]')) empty.hidden = shown > 0
    for (const reset of page.querySelectorAll<HTMLElement>('[data-all]'))
      reset.hidden = shown === items.length
  }
  const readAddress = (): void => show(parseShelf(browser.location.hash, isOffered))
  function keep(shelf: Shelf): void {
    browser.history.replaceState(
      null,
      '',
      browser.location.pathname + browser.location.search + formatShelf(shelf),
    )
    show(shelf)
  }

  form.hidden = false
  form.addEventListener('change', () => keep(chosenIn(selects)))
  for (const button of page.querySelectorAll('[data-all]'))
    button.addEventListener('click', () => {
      keep({})
      selects[0]?.focus()
    })
  browser.addEventListener('hashchange', readAddress)
  readAddress()
}

const chosenIn = (selects: readonly HTMLSelectElement[]): Shelf =>
  Object.fromEntries(
    shelfKeys.flatMap((key) => {
      const value = selects.find(({ name }) => name === key)?.value ?? ''
      return value === '' ? [] : [[key, value]]
    }),
  )

/** An item says in `data-city`, `data-language` and `data-format` under what it is found, with spaces between values. */
const valuesOf = ({ dataset }: HTMLElement): Record<ShelfKey, readonly string[]> => ({
  city: (dataset['city'] ?? '').split(' '),
  language: (dataset['language'] ?? '').split(' '),
  format: (dataset['format'] ?? '').split(' '),
})
