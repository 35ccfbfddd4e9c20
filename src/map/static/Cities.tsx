/** Threads, markers and names of the static map, as links. */
import type { CityId } from '../../core/dataset/city.ts'
import type { AtlasIndex } from '../../core/dataset/dataset.ts'
import type { Locale } from '../../core/dataset/text.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { textTokenFor, type Token } from '../scene/palette.ts'
import type { Appearance } from '../../core/filter/appearance.ts'
import { ringOf, type Rings } from '../scene/goalRing.ts'
import styles from './Cities.module.css'
import { CityMark } from './CityMark.tsx'
import type { CityLayout, ThreadText } from './cityLayout.ts'
import { percent, px } from './percent.ts'
import { Threads } from './Threads.tsx'

type CitiesProps = {
  readonly index: AtlasIndex
  /** How each place is drawn in the year and under the filter of the view; those that are missing are not. */
  readonly appearances: ReadonlyMap<CityId, Appearance>
  /** Those that have threads, if not all. */
  readonly threads?: ReadonlyMap<CityId, Appearance>
  /** Whether new threads grow. */
  readonly isGrowing?: boolean
  readonly locale: Locale
  readonly selected: CityId | null
  /** Accessible name of the group of places. */
  readonly placesLabel: string
  /** The only place that Tab reaches; without it, every one. */
  readonly tabStop?: CityId | null
  readonly hrefFor: (id: CityId) => string
  /** Accessible name and tooltip of a place, when its name alone does not say enough. */
  readonly titleFor?: (id: CityId) => string
  /** Which goals stand around the signs. */
  readonly rings?: Rings
  /** The text on the chosen thread, such as "7.809 km, Anfangsrichtung Nordost". */
  readonly distance: string | null
  /** Names placed for both reference sizes; the style sheet shows the ones that suit the map area. */
  readonly layout: CityLayout
}

/** Fills its plate. Only percentages depend on the size of the map: signs and text keep their size in CSS pixels. */
export function Cities(props: CitiesProps) {
  const { index, appearances, locale, selected, placesLabel, tabStop = null, hrefFor, titleFor } = props
  const { rings = '', threads = appearances, isGrowing = false } = props
  const { distance, layout } = props
  const { wide, narrow } = layout
  const chosen = index.cities.find(({ id }) => id === selected)
  const partnership = chosen && currentPartnership(chosen)
  const colour = partnership ? textTokenFor(partnership.kind, partnership.status) : 'ink'
  const places = [...index.cities.filter(({ id }) => appearances.has(id)), index.home]
  return (
    <>
      <Threads index={index} selected={selected} appearances={threads} isGrowing={isGrowing} />
      <svg className={styles.cities} role="group" aria-label={placesLabel}>
        {places.map((place) => (
          <CityMark
            key={place.id}
            place={place}
            name={place.name[locale]}
            title={titleFor?.(place.id) ?? place.name[locale]}
            href={hrefFor(place.id)}
            kind={appearances.get(place.id)?.kind}
            status={appearances.get(place.id)?.status}
            ring={place === index.home ? '' : ringOf(index, place, rings)}
            isSelected={place.id === selected}
            isReceding={selected !== null && selected !== index.home.id && place.id !== selected}
            isFaded={appearances.get(place.id)?.isFaded === true && place.id !== selected}
            isTabStop={tabStop === null || place.id === tabStop}
            hitRadius={layout.hitRadius.get(place.id) ?? 22}
            move={layout.moves.get(place.id)}
            wide={wide.labels.get(place.id)}
            narrow={narrow.labels.get(place.id)}
          />
        ))}
        {distance !== null && wide.distance && (
          <Distance text={distance} colour={colour} variant="wide" place={wide.distance} />
        )}
        {distance !== null && narrow.distance && (
          <Distance text={distance} colour={colour} variant="narrow" place={narrow.distance} />
        )}
      </svg>
    </>
  )
}

type DistanceProps = {
  readonly text: string
  readonly colour: Token
  readonly variant: 'wide' | 'narrow'
  readonly place: ThreadText
}

const Distance = ({ text, colour, variant, place: { at, label } }: DistanceProps) => (
  <svg x={percent(at.x)} y={percent(at.y)} className={styles[variant]}>
    <text
      className={styles.distance}
      fill={`var(--${colour})`}
      x={px(label.dx)}
      y={px(label.dy)}
      textAnchor={label.anchor}
    >
      {text}
    </text>
  </svg>
)
