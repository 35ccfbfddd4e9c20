/** The round map: the home city in the middle, and every distance from it true. */
import { useId } from 'react'
import type { CityId } from '../../core/dataset/city.ts'
import type { Locale } from '../../core/dataset/text.ts'
import { type CompassPoint, compassPoints } from '../../core/geo/greatCircle.ts'
import type { Size } from '../../core/geo/frame.ts'
import { px } from '../static/percent.ts'
import { DiscPlaceMark } from './DiscPlaceMark.tsx'
import { DiscThread } from './DiscThread.tsx'
import type { DiscLand } from './discLand.ts'
import { type DiscPlace, type DiscScene, rimPx } from './discScene.ts'
import { ScaleBar } from './ScaleBar.tsx'
import styles from './Disc.module.css'

type Props = {
  readonly scene: DiscScene
  readonly land: DiscLand
  readonly size: Size
  readonly locale: Locale
  readonly placesLabel: string
  /** Letters of a direction, such as NE. */
  readonly lettersOf: (point: CompassPoint) => string
  /** Accessible name of a place, with distance and direction. */
  readonly titleFor: (place: DiscPlace) => string
  readonly hrefFor: (id: CityId) => string
  /** The only place that Tab reaches. */
  readonly tabStop: CityId | null
}

/** Fills its parent; on paper it shrinks or grows as a whole. */
export function Disc(props: Props) {
  const { scene, land, size, locale, placesLabel, lettersOf, titleFor, hrefFor, tabStop } = props
  const { middle, places, rings } = scene
  return (
    <svg className={styles.disc} viewBox={`0 0 ${size.width} ${size.height}`}>
      <g transform={`translate(${px(middle.x)} ${px(middle.y)})`} aria-hidden="true">
        <Ground scene={scene} land={land} chosen={chosenCountry(places)} />
        {rings.map((ring) => (
          <circle key={ring.km} className={styles.ring} r={px(ring.radius)} />
        ))}
        <Rim scene={scene} lettersOf={lettersOf} />
        {places.map((place) => (
          <DiscThread key={place.place.id} place={place} middle={middle} />
        ))}
      </g>
      <ScaleBar scene={scene} />
      <g role="group" aria-label={placesLabel}>
        {places.map((place) => (
          <DiscPlaceMark
            key={place.place.id}
            place={place}
            locale={locale}
            title={titleFor(place)}
            href={hrefFor(place.place.id)}
            isTabStop={place.place.id === tabStop}
          />
        ))}
      </g>
    </svg>
  )
}

/** The country of the chosen place; none where the partnership rests or has ended: a tint would be a statement. */
function chosenCountry(places: readonly DiscPlace[]): string | null {
  const chosen = places.find(({ role }) => role === 'chosen')
  const status = chosen?.standing?.status
  return chosen === undefined || status === 'resting' || status === 'ended' ? null : chosen.place.country
}

type GroundProps = { readonly scene: DiscScene; readonly land: DiscLand; readonly chosen: string | null }

function Ground({ scene: { radius, radiusKm }, land, chosen }: GroundProps) {
  const clip = useId()
  const stroke = { vectorEffect: 'non-scaling-stroke' } as const
  return (
    <g clipPath={`url(#${clip})`}>
      <clipPath id={clip}>
        <circle r={px(radius)} />
      </clipPath>
      <circle className={styles.sea} r={px(radius)} />
      <g transform={`scale(${radius / radiusKm})`} fillRule="evenodd">
        {(['band3', 'band2', 'band1'] as const).map((band) => (
          <path key={band} className={styles[band]} d={land.coast} {...stroke} />
        ))}
        <path className={styles.land} d={land.land} />
        {[...land.countries].map(([code, d]) => (
          <path key={code} className={styles.partner} data-chosen={code === chosen || undefined} d={d} />
        ))}
        <path className={styles.lakes} d={land.lakes} {...stroke} />
        <path className={styles.borders} d={land.borders} {...stroke} />
        <path className={styles.disputed} d={land.disputed} {...stroke} />
        <path className={styles.coast} d={land.coast} {...stroke} />
      </g>
    </g>
  )
}

type RimProps = { readonly scene: DiscScene; readonly lettersOf: Props['lettersOf'] }

/** The neat line: segments of ten degrees, alternately black and white, and the letters of the directions. */
function Rim({ scene: { radius, middle, places }, lettersOf }: RimProps) {
  return (
    <>
      <circle className={styles.rim} r={px(radius + rimPx / 2)} strokeWidth={rimPx} />
      <circle
        className={styles.segments}
        r={px(radius + rimPx / 2)}
        strokeWidth={rimPx}
        pathLength="36"
        strokeDasharray="1 1"
        transform="rotate(-90)"
      />
      <circle className={styles.line} r={px(radius)} />
      <circle className={styles.line} r={px(radius + rimPx)} />
      {compassPoints.map((point, i) => {
        const angle = (i * Math.PI) / 4
        const reach = radius + rimPx + 12
        const at = { x: reach * Math.sin(angle), y: -reach * Math.cos(angle) }
        // The signs beyond the rim say more.
        const isTaken = places.some(
          ({ isBeyond, at: { x, y } }) =>
            isBeyond && Math.hypot(x - middle.x - at.x, y - middle.y - at.y) < 20,
        )
        if (isTaken) return null
        return (
          <text key={point} className={styles.direction} x={px(at.x)} y={px(at.y)}>
            {lettersOf(point)}
          </text>
        )
      })}
    </>
  )
}
