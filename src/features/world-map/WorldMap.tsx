/** The world map: drawn by the page itself at first, by MapLibre as soon as that can take over unseen. */
import { Suspense, useDeferredValue, useRef, useState } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { FormattedMessage, useIntl } from 'react-intl'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { StaticMap } from '../../map/static/StaticMap.tsx'
import { useHref } from '../../state/links.ts'
import { useSelectedCity, useView } from '../../state/viewStore.ts'
import { EdgeLinks } from './EdgeLinks.tsx'
import { HoverCard } from './HoverCard.tsx'
import { createHoverStore } from './hover.ts'
import { GlMap } from './lazyGlMap.ts'
import { useLandMarkup } from './landMarkup.ts'
import { Legend } from './Legend.tsx'
import { MapAnnouncements } from './MapAnnouncements.tsx'
import { MapControls } from './MapControls.tsx'
import { useAreaSize } from './useAreaSize.ts'
import { useCityLayout } from './useCityLayout.ts'
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
  const area = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const size = useAreaSize(area)
  const { phase, attempt, drawn, interrupted, lost, late } = useMapEngineState(size !== null)
  const showCamera = useStageFrame({ area, stage }, size, phase === 'gl')
  const moves = useMapMoves(size)
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
  const layout = useCityLayout(named, useDistanceText(named), useLayoutArea(size))
  return (
    <div
      ref={area}
      className={styles.area}
      data-projection={projection}
      {...usePlaceClicks()}
      onPointerOver={usePlaceHover(hover, area)}
      {...roving.handlers}
    >
      <StaticMap
        id="map"
        placesLabel={intl.formatMessage(
          { id: 'map.places' },
          { count: atlas.cities.filter(({ id }) => places.has(id)).length },
        )}
        tabStop={size === null ? null : roving.tabStop}
        label={intl.formatMessage({ id: 'map.label' })}
        frame={selected ?? 'overview'}
        land={useLandMarkup()}
        letters={directionLetters[locale]}
        stageRef={stage}
        isCovered={phase === 'gl'}
        isGraduated={phase !== 'gl' || projection === 'flat'}
        index={atlas}
        locale={locale}
        selected={selected}
        hrefFor={(city) => href({ name: 'map', city: city === atlas.home.id ? null : city })}
        distance={distance}
        layout={layout}
      >
        {phase !== 'off' && phase !== 'failed' && size !== null && (
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
        )}
        <Legend isForPaper={selected !== null} />
        {size !== null && <MapAnnouncements size={size} places={places} />}
        <HoverCard hover={hover} />
        <EdgeLinks />
        <MapControls moves={moves} canTurn={phase === 'gl'} fullscreenOf={area} />
        <p className={styles.note}>
          {phase === 'failed' && (
            <>
              <FormattedMessage id="map.failed" />{' '}
            </>
          )}
          <FormattedMessage id="map.attribution" />{' '}
          <a
            href={`${href({ name: 'about' })}#boundaries`}
            {...(isEmbedded && { target: '_blank', rel: 'noopener' })}
          >
            <FormattedMessage id="map.boundaries" />
          </a>
        </p>
      </StaticMap>
    </div>
  )
}
