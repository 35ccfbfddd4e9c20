/** Reads what the column shows, where the machine has a voice for the language of the page. */
import { Square, Volume2 } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Page } from '../../../core/view/view.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { useView } from '../../../state/viewStore.ts'
import { kioskNow, tellKiosk, useKiosk } from '../kioskStore.ts'
import { passagesOf } from './readable.ts'
import { speak, voiceOf, voicesHere } from './speak.ts'

export function ReadAloud() {
  const locale = useLocale()
  const hasVoice = useHasVoice(locale)
  const page = useView((view) => view.page)
  const isVisit = useKiosk(({ state }) => state.phase === 'visit' || state.phase === 'asking')
  /** What is being read; another page, or the end of the visit, ends it. */
  const [read, setRead] = useState<Page | null>(null)
  const isReading = read === page && isVisit
  useEffect(
    function readColumn() {
      const column = document.getElementById('content')
      if (!isReading || column === null) return undefined
      const voices = voicesHere()
      const passages = passagesOf(column, locale, (language) => voiceOf(voices, language) !== undefined)
      return speak({ passages, voices, onPassage: stay, onEnd: () => setRead(null) })
    },
    [isReading, locale],
  )
  if (!hasVoice) return null
  const Icon = isReading ? Square : Volume2
  return (
    <button type="button" className="kiosk-read kiosk-named" onClick={() => setRead(isReading ? null : page)}>
      <Icon aria-hidden="true" size={28} strokeWidth={1.75} />
      <FormattedMessage id={isReading ? 'kiosk.read.stop' : 'kiosk.read'} />
    </button>
  )
}

/** Whoever listens is there, though they touch nothing. */
function stay(): void {
  if (kioskNow().state.phase === 'visit') tellKiosk({ name: 'touched', at: performance.now() })
}

const canSpeak = (): boolean => 'speechSynthesis' in window

function useHasVoice(language: string): boolean {
  return useSyncExternalStore(followVoices, () => canSpeak() && voiceOf(voicesHere(), language) !== undefined)
}

/** Voices arrive when they like. */
function followVoices(onChange: () => void): () => void {
  if (!canSpeak()) return () => undefined
  speechSynthesis.addEventListener('voiceschanged', onChange)
  return () => speechSynthesis.removeEventListener('voiceschanged', onChange)
}
