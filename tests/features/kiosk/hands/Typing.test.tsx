import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Locale } from '../../../../src/core/dataset/text.ts'
import { Typing } from '../../../../src/features/kiosk/hands/Typing.tsx'
import { renderKiosk } from '../../../support/renderKiosk.tsx'

beforeEach(() => {
  const nothing = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = nothing
      disconnect = nothing
    },
  )
  Element.prototype.scrollIntoView = nothing
  return () => vi.unstubAllGlobals()
})

function Field() {
  const [text, setText] = useState('')
  return (
    <div role="search">
      <input aria-label="Suche" type="text" value={text} onChange={({ target }) => setText(target.value)} />
    </div>
  )
}

async function open(locale: Locale = 'de') {
  const user = userEvent.setup()
  renderKiosk(
    <>
      <Field />
      <button type="button">Anderswo</button>
      <Typing />
    </>,
    { locale },
  )
  await user.click(await screen.findByRole('textbox'))
  await screen.findByRole('region', { name: locale === 'de' ? 'Tastatur' : 'Keyboard' })
  return user
}
const field = () => screen.getByRole<HTMLInputElement>('textbox')
const touch = (...names: readonly string[]) => {
  for (const name of names) fireEvent.pointerDown(screen.getByRole('button', { name }))
}

describe('the keyboard on the screen', () => {
  it('comes with the focus and keeps the keyboard of the system away', async () => {
    await open()
    expect(field()).toHaveFocus()
    expect(field()).toHaveAttribute('inputmode', 'none')
    expect(document.documentElement).toHaveAttribute('data-keyboard', 'search')
  })

  it('types into the field of the page, at its caret', async () => {
    await open()
    touch('x', 'a', 'n')
    expect(field()).toHaveValue('xan')
    field().setSelectionRange(1, 1)
    touch('i')
    expect(field()).toHaveValue('xian')
    expect(field().selectionStart).toBe(2)
    touch('Löschen', 'Leerzeichen', 'Bindestrich', 'ß')
    expect(field()).toHaveValue('x -ßan')
    touch('Alles löschen')
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
  })

  it('takes no focus and lets no click through', async () => {
    await open()
    const key = screen.getByRole('button', { name: 'q' })
    expect(fireEvent.pointerDown(key)).toBe(false)
    expect(fireEvent.touchStart(key)).toBe(false)
  })

  it('follows the language of the page, and changes it by a key', async () => {
    await open('en')
    expect(screen.queryByRole('button', { name: 'ö' })).toBeNull()
    touch('Deutsch')
    expect(await screen.findByRole('button', { name: 'ö' })).toBeVisible()
    touch('English')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'ö' })).toBeNull())
  })

  it('can be used by Tab and Enter, too', async () => {
    const user = await open()
    screen.getByRole('button', { name: 'k' }).focus()
    await user.keyboard('{Enter}')
    expect(field()).toHaveValue('k')
    expect(screen.getByRole('region', { name: 'Tastatur' })).toBeVisible()
  })

  it('goes with "Fertig", and comes again when the field is touched', async () => {
    const user = await open()
    touch('Fertig')
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
    expect(document.documentElement).not.toHaveAttribute('data-keyboard')
    await user.click(field())
    expect(await screen.findByRole('region')).toBeVisible()
  })

  it('goes when somebody touches elsewhere, or the focus leaves', async () => {
    const user = await open()
    fireEvent.pointerDown(screen.getByRole('button', { name: 'Anderswo' }))
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
    await user.click(field())
    await screen.findByRole('region')
    act(() => field().blur())
    await waitFor(() => expect(screen.queryByRole('region')).toBeNull())
  })
})
