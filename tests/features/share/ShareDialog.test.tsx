import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ShareDialog } from '../../../src/features/share/ShareDialog.tsx'
import { ToolMessages } from '../../../src/i18n/ToolMessages.tsx'
import { stubDialogs } from '../../support/dialogs.ts'
import { modulesOf, readQr } from '../../support/readQr.ts'
import { aCityEntry, renderPage } from '../../support/renderPage.tsx'

async function aDialog() {
  const rendered = renderPage(
    <ToolMessages>
      <ShareDialog />
    </ToolMessages>,
    { cities: [aCityEntry('leeds')], page: { name: 'map', city: 'leeds' } },
  )
  await screen.findByRole('dialog', { name: 'Diese Ansicht teilen' })
  return rendered
}

const address = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Adresse' })

beforeEach(() => {
  stubDialogs()
  return () => vi.unstubAllGlobals()
})

describe('ShareDialog', () => {
  it('names the address of exactly this view, and follows it', async () => {
    const { store } = await aDialog()
    expect(address().value).toBe(`${location.origin}/de/city/leeds/`)
    act(() => store.getState().actions.moveCamera({ center: [7.5, 51.5], zoom: 4 }))
    expect(address().value).toBe(`${location.origin}/de/city/leeds/?at=4/51.5/7.5`)
  })

  it('copies it and says so', async () => {
    const user = userEvent.setup()
    await aDialog()
    await user.click(screen.getByRole('button', { name: 'Link kopieren' }))
    expect(await screen.findByText('Kopiert.')).toBeVisible()
    expect(await navigator.clipboard.readText()).toBe(address().value)
  })

  it('selects it where the browser forbids to copy', async () => {
    const user = userEvent.setup()
    await aDialog()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'))
    await user.click(screen.getByRole('button', { name: 'Link kopieren' }))
    expect(await screen.findByText(/von Hand/)).toBeVisible()
    expect(address()).toHaveFocus()
    expect(address().selectionEnd).toBe(address().value.length)
  })

  it('draws it as a code that says what it leads to, and offers the code as a file', async () => {
    await aDialog()
    const code = screen.getByRole('img', { name: `QR-Code: ${address().value}` })
    const size = Number(code.getAttribute('viewBox')?.split(' ')[2])
    const path = code.querySelector('path:last-child')?.getAttribute('d') ?? ''
    expect(readQr(modulesOf(path, size).modules)).toBe(address().value)
    const file = screen.getByRole('link', { name: 'QR-Code laden' })
    expect(file.getAttribute('href')).toMatch(/^data:image\/svg\+xml,/)
    expect(file).toHaveAttribute('download', 'atlas-qr.svg')
  })

  it('hands it to the system where there is something to hand it to', async () => {
    const share = vi.fn(() => Promise.resolve())
    await aDialog()
    expect(screen.queryByRole('button', { name: 'Teilen mit …' })).toBeNull()
    document.body.innerHTML = ''
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    await aDialog()
    await userEvent.click(screen.getByRole('button', { name: 'Teilen mit …' }))
    expect(share).toHaveBeenCalledWith({ title: document.title, url: address().value })
    Reflect.deleteProperty(navigator, 'share')
  })

  it('writes the code for another page in the size that is chosen', async () => {
    await aDialog()
    const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'HTML-Code' }).value
    expect(code()).toContain(`src="${location.origin}/de/city/leeds/?embed"`)
    expect(code()).toContain('title="leeds, Partnerstadt – Atlas"')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Größe' }), '100% × 520')
    expect(code()).toContain('width="100%"')
  })
})
