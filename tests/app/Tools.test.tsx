import { act, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ToolButtons } from '../../src/app/ToolButtons.tsx'
import { OpenTool } from '../../src/app/Tools.tsx'
import { SearchField } from '../../src/features/search/SearchField.tsx'
import { closeTool } from '../../src/state/tool.ts'
import { stubDialogs } from '../support/dialogs.ts'
import { renderPage } from '../support/renderPage.tsx'

beforeEach(() => {
  stubDialogs()
  return () => closeTool()
})

/** Programs that travel are not what is tested here. */
beforeAll(async () => {
  await import('../../src/features/share/ShareDialog.tsx')
  await import('../../src/features/help/HelpDialog.tsx')
  await import('../../src/features/display/DisplayDialog.tsx')
}, 30_000)
const patient = { timeout: 12_000 }
vi.setConfig({ testTimeout: 20_000 })

const someTools = () =>
  renderPage(
    <>
      <ToolButtons />
      <input aria-label="Feld" />
      <input type="range" aria-label="Regler" />
      <OpenTool />
    </>,
    { cities: [] },
  )

describe('the tools', () => {
  it.each([
    ['Teilen', 'Diese Ansicht teilen'],
    ['Darstellung', 'Darstellung'],
    ['Tasten und Gesten', 'Tasten und Gesten'],
  ])('%s opens a dialog that closes again', async (button, dialog) => {
    someTools()
    await userEvent.click(screen.getByRole('button', { name: button }))
    await screen.findByRole('dialog', { name: dialog }, patient)
    await userEvent.click(screen.getByRole('button', { name: 'Schließen' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('button', { name: button })).toHaveFocus()
  })

  it('shows the keys at a question mark, but not while somebody writes one', async () => {
    someTools()
    await userEvent.type(screen.getByRole('textbox'), '?')
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(screen.getByRole('slider'), { key: '?' })
    expect(await screen.findByRole('dialog', { name: 'Tasten und Gesten' }, patient)).toBeVisible()
    expect(screen.getAllByText('Bild ↓')).toHaveLength(2)
    expect(screen.getByText('/')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Auf dem Zeitstrahl' })).toBeVisible()
  })

  it('lead to the search at a slash, but not from another field', async () => {
    renderPage(
      <>
        <SearchField />
        <input aria-label="Feld" />
        <input type="range" aria-label="Regler" />
        <OpenTool />
      </>,
      { cities: [] },
    )
    const search = screen.getByRole('combobox', { name: 'Suche' })
    const other = screen.getByRole('textbox', { name: 'Feld' })
    await userEvent.type(other, '/')
    expect(other).toHaveValue('/')
    expect(other).toHaveFocus()
    act(() => screen.getByRole('slider').focus())
    await userEvent.keyboard('/')
    expect(search).toHaveFocus()
    expect(search).toHaveValue('')
  })

  it('leaves the question mark alone once keys are switched off', async () => {
    someTools()
    await userEvent.click(screen.getByRole('button', { name: 'Darstellung' }))
    const keys = await screen.findByRole(
      'checkbox',
      { name: '/ führt zur Suche, ? zeigt die Hilfe' },
      patient,
    )
    expect(keys).toBeChecked()
    await userEvent.click(keys)
    expect(keys).not.toBeChecked()
    await userEvent.click(screen.getByRole('button', { name: 'Schließen' }))
    fireEvent.keyDown(document.body, { key: '?' })
    expect(screen.queryByRole('dialog')).toBeNull()
    sessionStorage.clear()
    fireEvent.keyDown(document.body, { key: '?' })
    expect(await screen.findByRole('dialog')).toBeVisible()
  })
})
