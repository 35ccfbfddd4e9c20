/** Reads passages aloud, one after the other, and marks the one that is heard. */
import type { Passage } from './readable.ts'

const mark = 'kiosk-read'

export type Voices = readonly SpeechSynthesisVoice[]

/** What is read does not leave the house: only voices of the machine itself count. */
export const voicesHere = (): Voices => speechSynthesis.getVoices().filter(({ localService }) => localService)

export const voiceOf = (voices: Voices, language: string): SpeechSynthesisVoice | undefined => {
  const primary = /^[a-z]+/i.exec(language)?.[0].toLowerCase() ?? ''
  return voices.find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === primary)
}

type Reading = {
  readonly passages: readonly Passage[]
  readonly voices: Voices
  readonly onPassage: () => void
  /** Everything has been read, or the voice has failed. */
  readonly onEnd: () => void
}

/** The returned function stops at once. */
export function speak({ passages, voices, onPassage, onEnd }: Reading): () => void {
  let isStopped = false
  const stop = (): void => {
    isStopped = true
    speechSynthesis.cancel()
    if ('highlights' in CSS) CSS.highlights.delete(mark)
    removeEventListener('pagehide', stop)
  }
  const read = (position: number): void => {
    const passage = passages[position]
    if (isStopped) return
    if (passage === undefined) {
      stop()
      return onEnd()
    }
    const utterance = new SpeechSynthesisUtterance(passage.text)
    utterance.voice = voiceOf(voices, passage.language) ?? null
    utterance.lang = utterance.voice?.lang ?? passage.language
    utterance.rate = 0.95
    utterance.addEventListener('start', () => show(passage.range))
    utterance.addEventListener('end', () => read(position + 1))
    utterance.addEventListener('error', () => {
      if (isStopped) return
      stop()
      onEnd()
    })
    onPassage()
    speechSynthesis.speak(utterance)
  }
  addEventListener('pagehide', stop)
  speechSynthesis.cancel()
  read(0)
  return stop
}

function show(range: Range): void {
  if ('highlights' in CSS) CSS.highlights.set(mark, new Highlight(range))
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' })
}
