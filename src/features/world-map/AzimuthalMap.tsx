/** The home city in the middle: the third view of the map, drawn by the page alone. */
import { useEffect, useMemo, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Size } from '../../core/geo/frame.ts'
import { compassPoint } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDistance } from '../../i18n/format.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { Disc } from '../../map/azimuthal/Disc.tsx'
import { discLand } from '../../map/azimuthal/discLand.ts'
import { type DiscPlace, discScene } from '../../map/azimuthal/discScene.ts'
import { landLinesIn } from '../../map/azimuthal/landLines.ts'
import { worldRadiusKm } from '../../map/azimuthal/radius.ts'
import { useHref } from '../../state/links.ts'
import { useSelectedCity, useView } from '../../state/viewStore.ts'
import { useLandMarkup } from './landMarkup.ts'
import { useRovingPlaces } from './useRovingPlaces.ts'
import { useWheelSteps } from './useWheelSteps.ts'
import styles from './AzimuthalMap.module.css'

type Props = {
  readonly size: Size
  readonly radiusKm: number
  /** Asks for a closer (1) or wider (−1) circle. */
  readonly onZoom: (steps: number) => void
}

export const AzimuthalMap = (props: Props) => (
  <ToolMessages>
    <RoundMap {...props} />
  </ToolMessages>
)

function RoundMap({ size, radiusKm, onZoom }: Props) {
  const atlas = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const selected = useSelectedCity()
  const view = useView((current) => current)
  const markup = useLandMarkup()
  const container = useRef<HTMLDivElement>(null)
  useWheelSteps(container, onZoom)
  const lines = useMemo(() => landLinesIn(markup), [markup])
  const land = useMemo(() => discLand(lines, atlas.home.position, radiusKm), [lines, atlas, radiusKm])
  const scene = useMemo(
    () => discScene({ atlas, view, selected, radiusKm, size }),
    [atlas, view, selected, radiusKm, size],
  )
  const order = scene.places.map(({ place }) => place.id)
  const home = atlas.home.name[locale]
  const roving = useRovingPlaces({
    places: new Map(scene.places.map(({ place, at }) => [place.id, at])),
    selected,
    onReach: (id) => {
      // One step wider, until the place with the focus is inside of the circle.
      if (scene.places.some(({ place, isBeyond }) => place.id === id && isBeyond)) onZoom(-1)
    },
  })
  useEffect(
    function keepFocusedPlaceInside() {
      const focused = document.activeElement?.closest('a[data-city]:focus-visible')?.getAttribute('data-city')
      if (scene.places.some(({ place, isBeyond }) => place.id === focused && isBeyond)) onZoom(-1)
    },
    [scene, onZoom],
  )
  const titleFor = ({ place, standing, km, bearing, isBeyond }: DiscPlace): string =>
    standing === null
      ? place.name[locale]
      : intl.formatMessage(
          { id: isBeyond ? 'azimuthal.beyond' : 'azimuthal.place' },
          {
            name: place.name[locale],
            distance: formatDistance(km, locale),
            direction: intl.formatMessage({ id: `direction.${compassPoint(bearing)}` }),
            home,
          },
        )
  return (
    <div ref={container} className={styles.round} data-round {...roving.handlers}>
      <Disc
        scene={scene}
        land={land}
        size={size}
        locale={locale}
        placesLabel={intl.formatMessage({ id: 'map.places' })}
        lettersOf={(point) => intl.formatMessage({ id: `azimuthal.${point}` })}
        titleFor={titleFor}
        hrefFor={(id) => href({ name: 'map', city: id === atlas.home.id ? null : id })}
        tabStop={order.includes(roving.tabStop ?? '') ? roving.tabStop : (order[0] ?? null)}
      />
      <div className={styles.caption} data-place={selected !== null || undefined}>
        <p className={styles.question}>
          <FormattedMessage id="azimuthal.question" />
        </p>
        <p>
          <FormattedMessage id="azimuthal.lesson" values={{ home }} />{' '}
          {radiusKm === worldRadiusKm && <FormattedMessage id="azimuthal.antipode" values={{ home }} />}
        </p>
      </div>
    </div>
  )
}
