import { describe, expect, it } from 'vitest'
import { changeTo, isRowWanted, startedAt, type Visit } from '../../src/app/visit.ts'

const onMap = { stop: 'peek', isOnMap: true } as const
const inList = { stop: 'full', isOnMap: false } as const

/** The visit after these openings. */
const after = (...openings: readonly [string, typeof onMap | typeof inList][]): Visit =>
  openings.reduce<Visit>((visit, [id, where]) => changeTo(id, visit, where)?.visit ?? visit, startedAt(null))

describe('a visit', () => {
  it('changes nothing while the same place is shown', () => {
    expect(changeTo(null, startedAt(null), inList)).toBeNull()
    expect(changeTo('xian', startedAt('xian'), onMap)).toBeNull()
  })

  it('leads to the heading of an opened place, with half of the map in view', () => {
    expect(changeTo('xian', startedAt(null), inList)).toMatchObject({ focus: 'heading', sheet: 'half' })
    expect(changeTo('leeds', startedAt('xian'), onMap)).toMatchObject({ focus: 'heading', sheet: 'half' })
  })

  it('goes back to the sign and the sheet as they were when the place was opened from the map', () => {
    const change = changeTo(null, after(['xian', onMap]), { stop: 'half', isOnMap: false })
    expect(change).toMatchObject({ focus: 'sign', sheet: 'peek', visit: { shown: null } })
  })

  it('goes back to the row and the sheet as they were when the place was opened from the list', () => {
    const change = changeTo(null, after(['xian', inList]), { stop: 'half', isOnMap: false })
    expect(change).toMatchObject({ focus: 'row', sheet: 'full' })
  })

  it('remembers where it left the whole atlas, and how the last place was opened', () => {
    const change = changeTo(null, after(['xian', onMap], ['leeds', inList]), inList)
    expect(change).toMatchObject({ focus: 'row', sheet: 'peek' })
  })

  it('shows the map after a place that was opened by its address', () => {
    expect(changeTo(null, startedAt('xian'), inList)).toMatchObject({ focus: 'row', sheet: 'peek' })
  })

  it('shows the row to who came from the list or moves by keyboard', () => {
    expect(isRowWanted('full', false)).toBe(true)
    expect(isRowWanted('peek', true)).toBe(true)
    expect(isRowWanted('peek', false)).toBe(false)
  })
})
