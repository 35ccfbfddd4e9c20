/** What a pointer or a key does with the map: its buttons, the card of a place that is pointed at, what is announced. */
import type { ComponentProps } from 'react'
import { HoverCard } from './HoverCard.tsx'
import type { HoverStore } from './hover.ts'
import { MapAnnouncements } from './MapAnnouncements.tsx'
import { MapControls } from './MapControls.tsx'

type Props = ComponentProps<typeof MapControls> & {
  readonly hover: HoverStore
  /** Null where moves are not told, as on a map that has no camera. */
  readonly announced: ComponentProps<typeof MapAnnouncements> | null
}

export function MapTools({ hover, announced, ...controls }: Props) {
  return (
    <>
      {announced !== null && <MapAnnouncements {...announced} />}
      <HoverCard hover={hover} />
      <MapControls {...controls} />
    </>
  )
}
