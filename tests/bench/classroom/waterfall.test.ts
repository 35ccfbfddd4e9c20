// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { milestoneOf, wishesOf } from './waterfall.ts'

const asked = (path: string, start: number, end: number) => ({ path, range: null, start, end })
const page = asked('/', 0, 100)
const style = asked('/style', 60, 180)
const script = asked('/script', 200, 300)
const data = asked('/data', 310, 350)

describe('what a browser asks for', () => {
  it('follows the answer that came last before it, after what the browser did in between', () => {
    expect(wishesOf([script, page, data, style])).toEqual([
      { path: '/', range: null, after: null, thinkMs: 0 },
      // While the page was still coming: as early as can be.
      { path: '/style', range: null, after: 0, thinkMs: 0 },
      { path: '/script', range: null, after: 1, thinkMs: 20 },
      { path: '/data', range: null, after: 2, thinkMs: 10 },
    ])
  })

  it('has to be answered before a mark is set', () => {
    expect(milestoneOf([script, page, data, style], 195)).toEqual({ needs: [0, 1], thinkMs: 15 })
    expect(milestoneOf([script, page, data, style], 400).needs).toEqual([0, 1, 2, 3])
  })
})
