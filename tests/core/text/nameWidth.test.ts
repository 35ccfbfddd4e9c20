import { describe, expect, it } from 'vitest'
import { widthInEms } from '../../../src/core/text/nameWidth.ts'

/** Measured in a browser, in the display face at its full width. */
const measured: readonly (readonly [string, number])[] = [
  ['Amiens', 3.54],
  ['Leeds', 2.71],
  ['Ростов-на-Дону', 7.63],
  ['Buffalo', 3.41],
  ['נתניה', 2.24],
  ['Нови Сад', 4.56],
  ['Zwickau', 3.98],
  ['西安', 2],
  ['Bondo', 3.02],
  ['Trabzon', 3.9],
  ['دورا', 1.51],
  ['Dabola', 3.29],
  ['Cluj-Napoca', 5.63],
  ['Pittsburgh', 4.87],
  ['Hatay', 2.77],
  ['Kumase', 3.75],
  ['Житомир', 4.81],
]

describe('widthInEms', () => {
  it.each(measured)('leaves %s room on one line without wasting any', (name, ems) => {
    expect(widthInEms(name)).toBeGreaterThanOrEqual(ems)
    expect(widthInEms(name)).toBeLessThanOrEqual(Math.max(2, ems + 0.9))
  })

  it('stays within what the style sheet knows', () => {
    expect(widthInEms('A')).toBe(2)
    expect(widthInEms('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch')).toBe(10)
  })
})
