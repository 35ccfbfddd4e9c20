/** Threads, signs and names of one map. */
import type { CityId } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { project } from '../../core/geo/mercator.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import type { CityLayout } from '../../map/static/cityLayout.ts'
import type { PlacedLabel } from '../../map/static/labels.ts'
import { px } from '../../map/static/percent.ts'
import { Sign } from '../../map/static/Sign.tsx'
import { tokenFor } from '../../map/scene/palette.ts'
import { dashes, signRadius } from '../../map/scene/symbols.ts'
import { useHref } from '../../state/links.ts'
import styles from './LocatorMap.module.css'
import { type Fit, threadOn } from './locatorFrame.ts'

type Props = {
  readonly home: CityEntry
  readonly places: readonly CityEntry[]
  readonly fit: Fit
  readonly labels: ReadonlyMap<CityId, PlacedLabel>
  readonly layout: Pick<CityLayout, 'moves' | 'hitRadius'>
}

export function LocatorPlaces({ home, places, fit, labels, layout }: Props) {
  return (
    <>
      {places.map((place) => (
        <Thread key={place.id} d={threadOn(fit, home.position, place.position)} place={place} />
      ))}
      {[...places, home].map((place) => (
        <Place
          key={place.id}
          place={place}
          isHome={place === home}
          fit={fit}
          label={labels.get(place.id)}
          layout={layout}
        />
      ))}
    </>
  )
}

function Thread({ d, place }: { readonly d: string; readonly place: CityEntry }) {
  const current = currentPartnership(place)
  if (current === undefined) return null
  return (
    <g className={styles.thread} aria-hidden="true">
      <path className={styles.casing} d={d} />
      <path
        className={styles.strand}
        stroke={`var(--${tokenFor(current.kind, current.status)})`}
        strokeDasharray={dashes[current.status].join(' ') || undefined}
        d={d}
      />
    </g>
  )
}

type PlaceProps = Pick<Props, 'fit' | 'layout'> & {
  readonly place: CityEntry
  readonly isHome: boolean
  readonly label: PlacedLabel | undefined
}

function Place({ place, isHome, fit, label, layout }: PlaceProps) {
  const locale = useLocale()
  const href = useHref()
  const { x, y } = fit.at(project(place.position))
  const move = layout.moves.get(place.id)
  return (
    <g transform={`translate(${px(x + (move?.x ?? 0))} ${px(y + (move?.y ?? 0))})`}>
      <a className={styles.place} href={href({ name: 'map', city: isHome ? null : place.id })}>
        <title>{place.name[locale]}</title>
        <circle className={styles.hit} r={layout.hitRadius.get(place.id) ?? 22} />
        <circle className={styles.ring} r="13" />
        <Sign standing={currentPartnership(place) ?? null} radius={signRadius} />
        {label !== undefined && (
          <>
            {label.leader && (
              <path className={styles.leader} d={`M0 0L${px(label.leader.x)} ${px(label.leader.y)}`} />
            )}
            <text
              className={isHome ? styles.homeName : styles.name}
              x={px(label.dx)}
              y={px(label.dy)}
              textAnchor={label.anchor}
              aria-hidden="true"
            >
              {place.name[locale]}
            </text>
          </>
        )}
      </a>
    </g>
  )
}
