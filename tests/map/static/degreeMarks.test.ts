import { describe, expect, it } from 'vitest'
import { project } from '../../../src/core/geo/mercator.ts'
import { meridianMarks, parallelMarks, parallelSegments } from '../../../src/map/static/degreeMarks.ts'

const german = { north: 'N', south: 'S', east: 'O', west: 'W' }

describe('meridianMarks', () => {
  it('names the directions in the given letters and none at 0° and 180°', () => {
    const texts = meridianMarks(german).map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['30° W', '0°', '30° O', '180°']))
    expect(texts).toHaveLength(36)
  })

  it('calls every 30° major', () => {
    const major = meridianMarks(german).filter(({ isMajor }) => isMajor)
    expect(major.map(({ at }) => at)).toEqual(
      Array.from({ length: 12 }, (_, i) => Number(((i + 1) / 12).toFixed(6))),
    )
  })
})

describe('parallelMarks', () => {
  it('stand where Mercator puts the parallels', () => {
    const mark = parallelMarks(german).find(({ text }) => text === '60° N')
    expect(mark?.at).toBeCloseTo(project([0, 60]).y, 6)
    expect(mark?.isMajor).toBe(true)
  })
})

describe('parallelSegments', () => {
  it('inks the ten degrees north of the equator and not the next ten', () => {
    const y = (lat: number) => Math.round(project([0, lat]).y * 100_000)
    expect(parallelSegments(10)).toContain(`M0 ${y(10)}H1V${y(0)}H0Z`)
    expect(parallelSegments(10)).not.toContain(`V${y(10)}H0Z`)
  })

  it('has twice as many segments every 5°', () => {
    const count = (path: string) => path.split('Z').length - 1
    expect(count(parallelSegments(10))).toBe(9)
    expect(count(parallelSegments(5))).toBe(18)
  })
})
