/** The world map: drawn by the page itself at first, by MapLibre as soon as that can take over unseen. */
import { Suspense, useDeferredValue, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { FormattedMessage, useIntl } from 'react-intl'
import { isLarge } from '../../core/dataset/scale.ts'
import { plainView } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { frameIdOf } from '../../map/scene/camera.ts'
import { StaticMap } from '../../map/static/StaticMap.tsx'
import { useHref } from '../../state/links.ts'
import { useSelectedCity, useView } from '../../state/viewStore.ts'
import { Late } from '../../ui/Late.tsx'
import { CountryTint } from './CountryTint.tsx'
import { EdgeLinks } from './EdgeLinks.tsx'
import { createHoverStore } from './hover.ts'
import { AzimuthalMap } from './lazyAzimuthalMap.ts'
import { GlMap } from './lazyGlMap.ts'
import { MapTools } from './lazyMapTools.ts'
import { useLandMarkup } from './landMarkup.ts'
import { Legend } from './Legend.tsx'
import { MapPlaces } from './MapPlaces.tsx'
import { useAreaSize } from './useAreaSize.ts'
import { useCityLayout } from './useCityLayout.ts'
import { useDiscRadius } from './useDiscRadius.ts'
import { useDistanceText } from './useDistanceText.ts'
import { useLayoutArea } from './useLayoutArea.ts'
import { useMapEngineState } from './useMapEngineState.ts'
import { useMapMoves } from './useMapMoves.ts'
import { namePlacesOf } from './namePlaces.ts'
import { usePlaceClicks } from './usePlaceClicks.ts'
import { usePlaceHover } from './usePlaceHover.ts'
import { usePlacesInView } from './usePlacesInView.ts'
import { useRovingPlaces } from './useRovingPlaces.ts'
import { useStageFrame } from './useStageFrame.ts'
import styles from './WorldMap.module.css'

const directionLetters = {
  de: { north: 'N', south: 'S', east: 'O', west: 'W' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
} as const

export function WorldMap() {
  const atlas = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const selected = useSelectedCity()
  const projection = useView((view) => view.projection)
  const page = useView((view) => view.page)
  const isTime = page.name === 'time'
  const isPast = useView(({ year }) => year !== null) || isTime
  const area = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const size = useAreaSize(area)
  const isRound = projection === 'azimuthal'
  // Who comes for the round map only needs no other; once there, the other one stays for the life of the page.
  const { phase, attempt, drawn, interrupted, lost, late } = useMapEngineState(size !== null && !isRound)
  const showCamera = useStageFrame({ area, stage }, size, phase === 'gl')
  const moves = useMapMoves(() => size)
  const { radiusKm, zoomBy, reset } = useDiscRadius(selected)
  const [hover] = useState(createHoverStore)
  const isEmbedded = useView((view) => view.isEmbedded)
  const places = usePlacesInView(size)
  const roving = useRovingPlaces({
    places,
    selected,
    onReach: (id) => {
      const place = [...atlas.cities, atlas.home].find((candidate) => candidate.id === id)
      if (place !== undefined) moves.bringIntoSight(place.position, places.has(id))
    },
  })
  const distance = useDistanceText(selected)
  // Under the other map nobody sees where the drawing sets its names: they can follow.
  const before = useDeferredValue(selected)
  const named = phase === 'gl' ? before : selected
  const layout = useCityLayout(named, useDistanceText(named), size, useLayoutArea(size))
  return (
    <div
      ref={area}
      className={styles.area}
      data-projection={projection}
      data-live={size !== null || undefined}
      {...usePlaceClicks()}
      onPointerOver={usePlaceHover(hover, area)}
      {...(isRound ? {} : roving.handlers)}
    >
      <StaticMap
        id="map"
        label={intl.formatMessage({ id: 'map.label' })}
        frame={frameIdOf(atlas, plainView(locale, page))}
        land={useLandMarkup()}
        letters={directionLetters[locale]}
        stageRef={stage}
        isCovered={phase === 'gl'}
        isGraduated={projection === 'flat' || (phase !== 'gl' && !isRound)}
        places={
          <MapPlaces
            selected={selected}
            tabStop={roving.tabStop}
            isRoving={size !== null && !isRound}
            distance={distance}
            layout={layout}
            isCovered={phase === 'gl'}
            places={places}
            size={size}
          />
        }
      >
        {phase !== 'off' && phase !== 'failed' && size !== null && (
          <div className={styles.moving}>
            <ErrorBoundary key={attempt} fallback={null} onError={lost}>
              <Suspense>
                <GlMap
                  size={size}
                  names={namePlacesOf(layout, size, named, { isEmbedded })}
                  hover={hover}
                  onDrawn={drawn}
                  onInterrupted={interrupted}
                  onLost={lost}
                  onLate={late}
                  onMove={showCamera}
                />
              </Suspense>
            </ErrorBoundary>
          </div>
        )}
        {isRound && size !== null && (
          <ErrorBoundary fallback={<RoundMapMissing />}>
            <Suspense>
              <AzimuthalMap size={size} radiusKm={radiusKm} onZoom={zoomBy} />
            </Suspense>
          </ErrorBoundary>
        )}
        {!isTime && <Legend isForPaper={selected !== null} />}
        {!isRound && !isLarge(atlas) && <EdgeLinks />}
        <Late>
          <MapTools
            hover={hover}
            announced={size === null || isRound ? null : { size, places }}
            moves={isRound ? { zoomBy, reset, panBy: null } : moves}
            canTurn={phase === 'gl' || (isRound && phase !== 'failed')}
            fullscreenOf={area}
          />
        </Late>
        <CountryTint area={area} />
        <p className={styles.note}>
          {phase === 'failed' && (
            <>
              <FormattedMessage id="map.failed" />{' '}
            </>
          )}
          <FormattedMessage id="map.attribution" />{' '}
          <a
            href={href({ name: 'document', path: 'boundaries' })}
            {...(isEmbedded && { target: '_blank', rel: 'noopener' })}
          >
            <FormattedMessage id={isPast ? 'map.bordersToday' : 'map.boundaries'} />
          </a>
        </p>
      </StaticMap>
    </div>
  )
}

/** The other map stays in sight. */
const RoundMapMissing = () => (
  <p className={styles.missing} role="alert">
    <FormattedMessage id="map.view.missing" />
  </p>
)
