/** Where focus and sheet go when a place is opened or closed: the decision alone, without the page. */
import type { CityId } from '../core/dataset/city.ts'
import type { Stop } from './sheetStops.ts'

/** What is remembered from one opening or closing to the next. */
export type Visit = {
  /** The open place; null where the whole atlas is shown. */
  readonly shown: CityId | null
  /** Where the sheet was before the first place was opened. */
  readonly leftAt: Stop
  /** Whether the open place was opened by its sign on the map. */
  readonly isFromMap: boolean
}

type Situation = {
  /** Where the sheet is now. */
  readonly stop: Stop
  /** Whether the focus is on a sign of the map. */
  readonly isOnMap: boolean
}

type Change = {
  readonly visit: Visit
  /** The heading of the opened place, the sign that had opened the closed one, or the row of the closed one. */
  readonly focus: 'heading' | 'sign' | 'row'
  readonly sheet: Stop
}

export const startedAt = (shown: CityId | null): Visit => ({ shown, leftAt: 'peek', isFromMap: false })

/** Opening leads to the heading, with both ends of the thread in view; closing to where one was. Null: no change. */
export function changeTo(selected: CityId | null, visit: Visit, { stop, isOnMap }: Situation): Change | null {
  if (selected === visit.shown) return null
  if (selected === null)
    return {
      visit: { ...visit, shown: null },
      focus: visit.isFromMap ? 'sign' : 'row',
      sheet: visit.leftAt,
    }
  const leftAt = visit.shown === null ? stop : visit.leftAt
  return { visit: { shown: selected, leftAt, isFromMap: isOnMap }, focus: 'heading', sheet: 'half' }
}

/** Who came from the list, or moves by keyboard, must see the row of the closed place; who came from the map, the map. */
export const isRowWanted = (sheet: Stop, isByKeyboard: boolean): boolean => sheet === 'full' || isByKeyboard
