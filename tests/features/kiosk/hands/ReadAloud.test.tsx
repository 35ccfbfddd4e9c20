import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ReadAloud } from '../../../../src/features/kiosk/hands/ReadAloud.tsx'
import { kioskNow, startKiosk } from '../../../../src/features/kiosk/kioskStore.ts'
import { renderKiosk } from '../../../support/renderKiosk.tsx'

class Utterance extends EventTarget {
  text: string
  voice: { readonly lang: string } | null = null
  lang = ''
  rate = 1
  constructor(text: string) {
    super()
    this.text = text
  }
}

class Voices extends EventTarget {
  voices: { readonly lang: string; readonly localService: boolean }[] = []
  spoken: Utterance[] = []
  getVoices = () => this.voices
  cancel = vi.fn()
  speak = (utterance: Utterance) => {
    this.spoken.push(utterance)
    utterance.dispatchEvent(new Event('start'))
  }
  arrive(...languages: readonly string[]) {
    this.voices = languages.map((lang) => ({ lang, localService: true }))
    this.dispatchEvent(new Event('voiceschanged'))
  }
  endLast = () => this.spoken.at(-1)?.dispatchEvent(new Event('end'))
}

let machine = new Voices()
const highlights = new Map<string, unknown>()

beforeEach(() => {
  machine = new Voices()
  vi.stubGlobal('speechSynthesis', machine)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: readonly Range[]
      constructor(...ranges: readonly Range[]) {
        this.ranges = ranges
      }
    },
  )
  vi.stubGlobal('CSS', { highlights })
  Element.prototype.scrollIntoView = () => undefined
  Element.prototype.checkVisibility = function isSeen() {
    return !this.matches('[hidden]')
  }
  return () => vi.unstubAllGlobals()
})

function aPage() {
  return renderKiosk(
    <>
      <main id="content">
        <nav>Inhalt</nav>
        <p>Partnerstadt</p>
        <h1>
          <span lang="zh">西安</span> <span>Xi’an</span>
        </h1>
        <a href="#sources">ungeprüft</a>
        <button type="button">Vergleichen</button>
        <p>
          Am 14. Mai <b>1992</b> besiegelt.<sup>3</sup> Seither wird getauscht.
        </p>
        <p hidden>Verborgen</p>
        <section id="history">
          <p lang="en">Friendship.</p>
        </section>
        <section id="sources">Quelle</section>
      </main>
      <ReadAloud />
    </>,
  )
}
const start = () => screen.findByRole('button', { name: 'Vorlesen' })
const texts = () => machine.spoken.map(({ text, lang }) => `${lang}: ${text}`)

describe('the button to read aloud', () => {
  it('is there as soon as the machine has a voice of its own for the language, and not before', async () => {
    aPage()
    await screen.findByText('Partnerstadt')
    expect(screen.queryByRole('button', { name: 'Vorlesen' })).toBeNull()
    act(() => machine.arrive('en-GB'))
    expect(screen.queryByRole('button', { name: 'Vorlesen' })).toBeNull()
    machine.voices = [{ lang: 'de-DE', localService: false }]
    act(() => void machine.dispatchEvent(new Event('voiceschanged')))
    expect(screen.queryByRole('button', { name: 'Vorlesen' })).toBeNull()
    act(() => machine.arrive('de-DE'))
    expect(await start()).toBeVisible()
  })

  it('reads what can be read, sentence by sentence, each with its voice', async () => {
    machine.arrive('de-DE', 'en-GB')
    aPage()
    await userEvent.click(await start())
    for (let sentence = 0; sentence < 9; sentence++) act(() => void machine.endLast())
    expect(texts()).toEqual([
      'de-DE: Partnerstadt',
      'de-DE: Xi’an',
      'de-DE: Am 14. Mai 1992 besiegelt.',
      'de-DE: Seither wird getauscht.',
      'en-GB: Friendship.',
    ])
    expect(await start()).toBeVisible()
    expect(highlights.size).toBe(0)
  })

  it('marks what is heard', async () => {
    machine.arrive('de-DE')
    aPage()
    await userEvent.click(await start())
    act(() => void machine.endLast())
    act(() => void machine.endLast())
    expect(highlights.get('kiosk-read')).toMatchObject({ ranges: [expect.anything()] })
    expect(machine.spoken.at(-1)?.text).toMatch(/^Am 14\. Mai/)
  })

  it.each([
    ['its touch', () => userEvent.click(screen.getByRole('button', { name: 'Anhalten' }))],
    ['the end of the visit', async () => startKiosk({ ...kioskNow(), state: { phase: 'reset' } })],
    ['a voice that fails', async () => machine.spoken.at(-1)?.dispatchEvent(new Event('error'))],
  ])('stops with %s', async (_, stop) => {
    machine.arrive('de-DE')
    aPage()
    await userEvent.click(await start())
    machine.cancel.mockClear()
    await act(async () => {
      await stop()
    })
    expect(machine.cancel).toHaveBeenCalled()
    expect(await start()).toBeVisible()
    act(() => void machine.endLast())
    expect(machine.spoken).toHaveLength(1)
  })

  it('stops when another page is shown, but not when the map moves', async () => {
    machine.arrive('de-DE')
    const { store } = aPage()
    await userEvent.click(await start())
    act(() => store.getState().actions.moveCamera({ center: [7, 51], zoom: 4 }))
    expect(screen.getByRole('button', { name: 'Anhalten' })).toBeVisible()
    act(() => store.getState().actions.selectCity('xian'))
    expect(await start()).toBeVisible()
  })

  it('keeps a visit alive that only listens', async () => {
    machine.arrive('de-DE')
    aPage()
    await userEvent.click(await start())
    const { state } = kioskNow()
    expect(state.phase === 'visit' && state.touchedAt > 0).toBe(true)
  })
})
