/** One history on the scale of years: a thread for each stage of the partnership, a knot for each event. */
import { shareOf, type YearAxis } from '../../core/compare/compare.ts'
import type { PartialDate } from '../../core/dataset/text.ts'
import { stagesOf, yearIn } from '../../core/timeline/standing.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { tokenFor } from '../../map/scene/palette.ts'
import { dashes } from '../../map/scene/symbols.ts'
import { percent } from '../../map/static/percent.ts'
import type { Compared } from './compared.ts'
import styles from './SharedTimeline.module.css'

type Props = { readonly place: Compared; readonly axis: YearAxis; readonly today: PartialDate }

const radius = { turn: 6, event: 3.5 }

export function Lane({ place: { entry, dossier }, axis, today }: Props) {
  const locale = useLocale()
  const end = yearIn(today)
  return (
    <div className={styles.lane}>
      <span className={styles.name}>{entry.name[locale]}</span>
      <svg width="100%" height="28">
        {axis.decades.slice(1).map((year) => (
          <line key={year} className={styles.decade} {...vertical(shareOf(`${year}`, axis))} />
        ))}
        {stagesOf(entry).map(({ kind, status, from, to }) => (
          <line
            key={from}
            className={styles.thread}
            x1={percent(shareOf(`${from}`, axis))}
            x2={percent(shareOf(to > end ? today : `${to}`, axis))}
            y1="14"
            y2="14"
            stroke={`var(--${tokenFor(kind, status)})`}
            strokeDasharray={dashes[status].join(' ') || undefined}
          />
        ))}
        {(dossier?.city.history ?? []).map(({ date, text, turn }) => (
          <circle
            key={`${date} ${text.en}`}
            className={styles.knot}
            data-turn={turn}
            cx={percent(shareOf(date, axis))}
            cy="14"
            r={turn === undefined ? radius.event : radius.turn}
          >
            <title>{`${date.slice(0, 4)}: ${text[locale]}`}</title>
          </circle>
        ))}
      </svg>
    </div>
  )
}

const vertical = (share: number) => ({ x1: percent(share), x2: percent(share), y1: 0, y2: '100%' })
