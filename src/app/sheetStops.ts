/** The three stops of the sheet: mostly map, map and text, text only. */
export const stops = ['peek', 'half', 'full'] as const
export type Stop = (typeof stops)[number]

/** How far the page is scrolled at each stop, in CSS pixels. */
export type StopPlaces = Readonly<Record<Stop, number>>

/** The stop nearest to this scroll position; beyond the last one the sheet is simply read on. */
export function stopAt(scrolled: number, places: StopPlaces): Stop {
  if (scrolled < (places.peek + places.half) / 2) return 'peek'
  return scrolled < (places.half + places.full) / 2 ? 'half' : 'full'
}

/** Where the handle leads: up one stop, and from the last one back to the map. */
export const nextStop = (stop: Stop): Stop => stops[(stops.indexOf(stop) + 1) % stops.length] ?? 'peek'
