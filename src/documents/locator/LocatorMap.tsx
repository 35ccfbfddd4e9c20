/** A small drawn map of the home city and some places, each a link. Needs neither script nor inline styles. */
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { layoutCities } from '../../map/static/cityLayout.ts'
import { useMaterial } from '../material.ts'
import styles from './LocatorMap.module.css'
import { type Breadth, fitFrame, locatorFrame, locatorSizes } from './locatorFrame.ts'
import { locatorLand } from './locatorLand.ts'
import { LocatorLandShapes } from './LocatorLandShapes.tsx'
import { LocatorPlaces } from './LocatorPlaces.tsx'
import { barBreadth, scaleBar } from './scaleBar.ts'
import { LocatorGround } from './LocatorGround.tsx'

type Props = {
  /** Names the map among others of the page. */
  readonly id: string
  readonly label: string
  readonly places: readonly CityEntry[]
}

export function LocatorMap({ id, label, places }: Props) {
  const { index } = useMaterial()
  const locale = useLocale()
  const { home } = index
  const frame = locatorFrame(
    home.position,
    places.map(({ position }) => position),
  )
  const area = (breadth: Breadth) => ({ frame, size: locatorSizes[breadth], obstacles: [] })
  const layout = layoutCities({
    index: { ...index, cities: [...places] },
    locale,
    selected: null,
    distance: null,
    // A line to a name farther off would lead past the signs of others.
    isTight: true,
    areas: { wide: area('wide'), narrow: area('narrow') },
  })
  const fits = {
    wide: fitFrame(frame, locatorSizes.wide),
    narrow: fitFrame(frame, locatorSizes.narrow),
  }
  const land = locatorLand(
    Object.values(fits),
    // A partnership that rests tints no country, as on the large map.
    [home, ...places.filter((place) => currentPartnership(place)?.status !== 'resting')].map(
      ({ country }) => country,
    ),
  )
  return (
    <div className={styles.map}>
      <LocatorLandShapes id={id} land={land} />
      {breadths.map((breadth) => {
        const { width, height } = locatorSizes[breadth]
        const fit = fits[breadth]
        return (
          <svg
            key={breadth}
            className={styles[breadth]}
            viewBox={`0 0 ${width} ${height}`}
            role="group"
            aria-label={label}
          >
            <LocatorGround id={id} fit={fit} size={locatorSizes[breadth]} />
            <LocatorPlaces
              home={home}
              places={places}
              fit={fit}
              labels={layout[breadth].labels}
              layout={layout}
            />
            <path
              className={styles.bar}
              d={`M0 0H${width}V${height}H0ZM${barBreadth} ${barBreadth}V${height - barBreadth}H${width - barBreadth}V${barBreadth}Z`}
            />
            <path className={styles.ink} d={scaleBar(fit, locatorSizes[breadth])} />
            <path
              className={styles.line}
              d={`M.5 .5H${width - 0.5}V${height - 0.5}H.5ZM${barBreadth} ${barBreadth}H${width - barBreadth}V${height - barBreadth}H${barBreadth}Z`}
            />
          </svg>
        )
      })}
    </div>
  )
}

const breadths = ['wide', 'narrow'] as const
