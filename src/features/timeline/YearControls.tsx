/** Play, step and slide through the years. */
import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { type Beginning, neighboursOf, type Step, ticksOf } from '../../core/timeline/beginnings.ts'
import { type Speed, speeds } from '../../core/timeline/playback.ts'
import { firstYear } from '../../core/timeline/standing.ts'
import type { TimelineEvent } from '../../core/timeline/timeline.ts'
import { useView } from '../../state/viewStore.ts'
import { useIsLive } from '../../ui/useIsLive.ts'
import { useFactText } from './useFactText.ts'
import { usePlayback } from './usePlayback.ts'
import { usePlaceNames } from './usePlaceNames.ts'
import { useYear } from './useYear.ts'
import { YearAnnouncement } from './YearAnnouncement.tsx'
import styles from './YearControls.module.css'
import { YearScale } from './YearScale.tsx'

type Props = {
  readonly lastYear: number
  readonly beginnings: readonly Beginning[]
  readonly facts: ReadonlyMap<number, readonly TimelineEvent[]>
  readonly density: readonly number[]
}

/** The year the reader moved to last, or where the play was stopped, and how: the slider says its year and fact itself. */
type Chosen = { readonly year: number; readonly by: 'button' | 'slider' }

/** On the narrowest slider, and how many fit above each other. */
const sign = { gapYears: 2, levels: 3 }
const icon = { 'aria-hidden': true, size: 22, strokeWidth: 1.75 } as const

export function YearControls({ lastYear, beginnings, facts, density }: Props) {
  const intl = useIntl()
  const { year, showYear } = useYear()
  const pastYear = useView((view) => view.year)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const onRest = useCallback((at: number) => setChosen({ year: at, by: 'button' }), [])
  const playback = usePlayback({ year, lastYear, beginnings, showYear, onRest })
  const ticks = useMemo(() => ticksOf(beginnings, sign.gapYears, sign.levels), [beginnings])
  const { before, after } = neighboursOf(beginnings, year)
  const names = usePlaceNames()
  const describe = useFactText(facts)
  const choose = (wanted: number, by: Chosen['by']): void => {
    setChosen({ year: wanted, by })
    showYear(wanted)
  }
  const goTo = (step: Step, by: Chosen['by']): void => (step === null ? undefined : choose(step.year, by))
  return (
    <section
      className={styles.controls}
      data-live={useIsLive() || undefined}
      aria-label={intl.formatMessage({ id: 'time.controls' })}
    >
      <div className={`${styles.buttons} needs-program no-print`}>
        <button
          type="button"
          className={styles.play}
          data-playback
          aria-label={intl.formatMessage({ id: playback.isPlaying ? 'time.pause' : 'time.play' })}
          onClick={playback.toggle}
        >
          {playback.isPlaying ? <Pause {...icon} /> : <Play {...icon} />}
        </button>
        <button
          type="button"
          aria-disabled={before === null || undefined}
          aria-label={
            before === null
              ? intl.formatMessage({ id: 'time.previous.none' })
              : intl.formatMessage({ id: 'time.previous' }, { step: names.ofStep(before) })
          }
          onClick={() => goTo(before, 'button')}
        >
          <SkipBack {...icon} />
        </button>
        <button
          type="button"
          aria-disabled={after === null || undefined}
          aria-label={
            after === null
              ? intl.formatMessage({ id: 'time.next.none' })
              : intl.formatMessage({ id: 'time.next' }, { step: names.ofStep(after) })
          }
          onClick={() => goTo(after, 'button')}
        >
          <SkipForward {...icon} />
        </button>
        <SpeedChoice speed={playback.speed} onChoose={playback.setSpeed} />
      </div>
      <div className={styles.slider}>
        <div className={styles.scale}>
          <YearScale from={firstYear} to={lastYear} ticks={ticks} year={pastYear} density={density} />
        </div>
        <input
          type="range"
          className={`${styles.range} needs-program no-print`}
          min={firstYear}
          max={lastYear}
          value={year}
          aria-label={intl.formatMessage({ id: 'time.year' })}
          aria-valuetext={describe(year)}
          aria-describedby="time-hint"
          onChange={({ target }) => choose(target.valueAsNumber, 'slider')}
          onKeyDown={(event) => {
            if (event.key !== 'PageUp' && event.key !== 'PageDown') return
            event.preventDefault()
            goTo(event.key === 'PageUp' ? after : before, 'slider')
          }}
        />
      </div>
      <p className={styles.next}>
        {after !== null && (
          <>
            <small>
              <FormattedMessage id="time.upNext" />
            </small>
            <b className="place">{after.year}</b>
            <span>{names.ofPlaces(after)}</span>
          </>
        )}
      </p>
      <p id="time-hint" className={styles.hint}>
        <FormattedMessage id="time.hint" />{' '}
        <span className={styles.keys}>
          <FormattedMessage id="time.hint.keys" />
        </span>
      </p>
      <YearAnnouncement
        year={year}
        text={chosen?.by === 'slider' ? '' : describe(year)}
        isChosen={chosen?.year === year && !playback.isPlaying}
      />
    </section>
  )
}

type SpeedProps = { readonly speed: Speed; readonly onChoose: (speed: Speed) => void }

function SpeedChoice({ speed, onChoose }: SpeedProps) {
  const intl = useIntl()
  return (
    <select
      className={styles.speed}
      data-playback="speed"
      aria-label={intl.formatMessage({ id: 'time.speed' })}
      value={speed}
      onChange={({ target }) => onChoose(speeds.find((one) => one === target.value) ?? 'normal')}
    >
      {speeds.map((one) => (
        <option key={one} value={one}>
          {intl.formatMessage({ id: `time.speed.${one}` })}
        </option>
      ))}
    </select>
  )
}
