/** What a kiosk shows while nobody is there: place after place introduces itself, until somebody touches the screen. */
import { Hand, Pause, Play, SkipForward } from 'lucide-react'
import { type ReactNode, useId, useRef, useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { introductionsOf, stepAt } from '../../../core/kiosk/attract.ts'
import { locales } from '../../../core/dataset/text.ts'
import { useAtlas } from '../../../data/useAtlas.ts'
import { useLocale } from '../../../i18n/useLocale.ts'
import { Marker } from '../../../ui/Marker.tsx'
import { Introduction } from './Introduction.tsx'
import { useKiosk, tellKiosk } from '../kioskStore.ts'
import { useAttractLoop } from './useAttractLoop.ts'
import { useAttractScreen } from './useAttractScreen.ts'
import { useAttractView } from './useAttractView.ts'
import { useVisitIn } from './useVisitIn.ts'

const begin = (): void => tellKiosk({ name: 'touched', at: performance.now() })

export function Attract() {
  const atlas = useAtlas()
  const title = atlas.site.title[useLocale()]
  const placeSeconds = useKiosk(({ config }) => config.placeSeconds)
  const [introductions] = useState(() => introductionsOf(atlas))
  const loop = useAttractLoop(placeSeconds)
  const step = stepAt(introductions.length, loop.elapsedMs, placeSeconds)
  const introduction = introductions[step]
  const globe = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const sentence = useId()
  useAttractScreen(dialog)
  useAttractView(introduction, globe, loop.isStill)
  return (
    <dialog
      ref={dialog}
      className="kiosk-attract"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        begin()
      }}
      onPointerDown={({ target }) => {
        const isControl = target instanceof Element && target.closest('[data-control]') !== null
        if (!isControl) begin()
      }}
    >
      <div ref={globe} className="kiosk-globe" />
      <p className="kiosk-brand place">
        <Marker kind="home" status="active" />
        {title}
      </p>
      {introduction !== undefined && (
        <Introduction
          introduction={introduction}
          step={step}
          steps={introductions.length}
          isInItsYear={!loop.isStill}
        />
      )}
      <div className="kiosk-begin">
        <button type="button" className="kiosk-touch" aria-describedby={sentence} onClick={begin}>
          <Hand aria-hidden="true" />
          <FormattedMessage id="kiosk.touch" />
        </button>
        <p id={sentence} className="visually-hidden">
          <FormattedMessage id="kiosk.attract.sentence" />
        </p>
        <div className="kiosk-row">
          {loop.isStill ? (
            <Control onPress={loop.next}>
              <SkipForward aria-hidden="true" />
              <FormattedMessage id="kiosk.attract.next" />
            </Control>
          ) : (
            <Control onPress={loop.toggle}>
              {loop.isHeld ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}
              <FormattedMessage id={loop.isHeld ? 'kiosk.attract.resume' : 'kiosk.attract.pause'} />
            </Control>
          )}
          <OtherLanguage />
        </div>
      </div>
    </dialog>
  )
}

type ControlProps = { readonly onPress: () => void; readonly lang?: string; readonly children: ReactNode }

/** The few things that can be pressed without beginning a visit. */
const Control = ({ onPress, lang, children }: ControlProps) => (
  <button type="button" data-control lang={lang} onClick={onPress}>
    {children}
  </button>
)

function OtherLanguage() {
  const locale = useLocale()
  const visitIn = useVisitIn()
  return locales
    .filter((other) => other !== locale)
    .map((other) => (
      <Control key={other} lang={other} onPress={() => visitIn(other)}>
        <FormattedMessage id="kiosk.attract.otherLanguage" />
      </Control>
    ))
}
