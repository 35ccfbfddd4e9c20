/** What a place on the map is, in three lines, while it is pointed at. The list says the same to everyone else. */
import { useQueryClient } from '@tanstack/react-query'
import { Suspense, useEffect } from 'react'
import { FormattedMessage } from 'react-intl'
import { useStore } from 'zustand'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { partnershipOf, standingOf } from '../../core/filter/appearance.ts'
import { distanceKm } from '../../core/geo/greatCircle.ts'
import { dossierQuery } from '../../data/queries.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import type { HoveredCity } from '../../map/engine/mapEvents.ts'
import { useSelectedCity, useView } from '../../state/viewStore.ts'
import { StandingLine } from '../../ui/StandingLine.tsx'
import { useEscape } from '../../ui/useEscape.ts'
import type { HoverStore } from './hover.ts'
import styles from './HoverCard.module.css'

export function HoverCard({ hover }: { readonly hover: HoverStore }) {
  const { cities } = useAtlas()
  const selected = useSelectedCity()
  const { hovered, enter, leave, dismiss } = useStore(hover)
  const city = cities.find(({ id }) => id === hovered?.id && id !== selected)
  useEscape(dismiss, city !== undefined, 'first')
  useEffect(() => dismiss, [selected, dismiss])
  if (hovered === null || city === undefined) return null
  return (
    <div
      key={city.id}
      ref={(card) => {
        if (card !== null) place(card, hovered)
      }}
      className={`${styles.card} no-print`}
      aria-hidden="true"
      onPointerEnter={() => enter(hovered)}
      onPointerLeave={leave}
    >
      <Suspense>
        <ToolMessages>
          <Summary city={city} />
        </ToolMessages>
      </Suspense>
    </div>
  )
}

function Summary({ city }: { readonly city: CityEntry }) {
  const { home } = useAtlas()
  const locale = useLocale()
  const client = useQueryClient()
  const year = useView((view) => view.year)
  const partnership = partnershipOf(city, year)
  const standing = standingOf(city, year)
  const hasLens = useView((view) => view.lens === 'goals')
  const name = city.name[locale]

  useEffect(
    function fetchDetailsAhead() {
      void client.prefetchQuery(dossierQuery(city.id))
    },
    [client, city.id],
  )

  return (
    <>
      <b className="place" lang={city.localName.language}>
        {city.localName.text}
      </b>
      <span>
        {city.localName.text === name ? city.countryName[locale] : `${name}, ${city.countryName[locale]}`}
      </span>
      {partnership !== undefined && standing !== null && (
        <small>
          <StandingLine
            standing={standing}
            since={partnership.since}
            distanceKm={distanceKm(home.position, city.position)}
          />
        </small>
      )}
      {hasLens && (
        <small>
          <FormattedMessage id="map.goalsCount" values={{ count: city.goals.length }} />
        </small>
      )}
    </>
  )
}

/** Beside the sign, towards the middle of the map, so that the card never leaves it. */
function place(card: HTMLElement, { x, y }: HoveredCity): void {
  const map = card.offsetParent
  if (map === null) return
  const isRight = x > map.clientWidth / 2
  const isLow = y > map.clientHeight / 2
  card.style.setProperty('left', isRight ? 'auto' : `${x}px`)
  card.style.setProperty('right', isRight ? `${map.clientWidth - x}px` : 'auto')
  card.style.setProperty('top', isLow ? 'auto' : `${y}px`)
  card.style.setProperty('bottom', isLow ? `${map.clientHeight - y}px` : 'auto')
}
