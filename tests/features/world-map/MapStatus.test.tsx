import { act, render, screen } from '@testing-library/react'
import { IntlProvider } from 'react-intl'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Camera } from '../../../src/core/view/view.ts'
import { MapStatus } from '../../../src/features/world-map/MapStatus.tsx'
import { forIntl } from '../../../src/i18n/messages.ts'
import pages from '../../../src/i18n/messages/de.json'
import tools from '../../../src/i18n/messages/tools/de.json'

const status = (camera: Camera | null, zoom: number, count: number) => (
  <IntlProvider locale="de" messages={forIntl({ ...pages, ...tools })}>
    <MapStatus camera={camera} zoom={zoom} count={count} startZoom={2} />
  </IntlProvider>
)
const at = (zoom: number, lng = 7): Camera => ({ zoom, center: [lng, 51] })
const said = () => screen.getByRole('status').textContent
const wait = (ms: number): void =>
  act(() => {
    vi.advanceTimersByTime(ms)
  })

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

describe('MapStatus', () => {
  it('says once, at rest, what the map shows', () => {
    const { rerender } = render(status(at(2.5), 2.5, 9))
    wait(300)
    rerender(status(at(3), 3, 7))
    wait(600)
    expect(said()).toBe('')
    wait(200)
    expect(said()).toBe('Vergrößert. Ausschnitt: 7 Orte sichtbar.')
  })

  it('tells steps apart: aside, out and back to the whole', () => {
    const { rerender } = render(status(at(2, 20), 2, 1))
    wait(800)
    expect(said()).toBe('Ausschnitt: 1 Ort sichtbar.')
    rerender(status(at(1), 1, 17))
    wait(800)
    expect(said()).toBe('Verkleinert. Ausschnitt: 17 Orte sichtbar.')
    rerender(status(null, 1.5, 17))
    wait(800)
    expect(said()).toBe('Ganze Karte. Ausschnitt: 17 Orte sichtbar.')
  })

  it('keeps still while only the count changes, as in a year that runs', () => {
    const camera = at(3)
    const { rerender } = render(status(camera, 3, 7))
    wait(800)
    rerender(status(camera, 3, 8))
    wait(5000)
    expect(said()).toContain('7 Orte')
  })
})
