import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typingErrors } from '../../../src/core/search/distance.ts'
import { excerptOf } from '../../../src/core/search/excerpt.ts'
import { fold } from '../../../src/core/search/fold.ts'
import { soundOf, withoutUmlauts } from '../../../src/core/search/sound.ts'
import { joined, wordsOf } from '../../../src/core/search/words.ts'

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
const plainWord = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 12 })

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (text) => fold(fold(text)) === fold(text)),
      { numRuns: 2000 },
    )
  })

  it('does not care about capitals', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcäöüéžşшжאנ西') })
    fc.assert(fc.property(word, (text) => fold(text.toUpperCase()) === fold(text)))
  })

  it.each([
    ["Xi'an", 'xian'],
    ['Xi’an', 'xian'],
    ['Xī’ān', 'xian'],
    ['Türkei', 'turkei'],
    ['Straße', 'strasse'],
    ['Żytomierz', 'zytomierz'],
    ['Bărlad – Iași', 'barlad iasi'],
    ['İzmir', 'izmir'],
    ['Łódź', 'lodz'],
    ['Житомир', 'zhitomir'],
    ['Ђаково', 'djakovo'],
    ['Τραπεζούντα', 'trapezoynta'],
    ['נְתַנְיָה', 'ntnih'],
    ['دورا', 'dura'],
    ['西安', '西安'],
  ])('folds %s to %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })
})

describe('soundOf', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(plainWord, (word) => soundOf(soundOf(word)) === soundOf(word)),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['shitomir', 'schitomir', 'zhitomir', 'zytomir'],
    ['turkei', 'tuerkei', 'turkej'],
    ['koumassi', 'kumasi', 'kumassi'],
    ['trabsohn', 'trabzon', 'trabson'],
    ['netanja', 'netanya', 'nethanya'],
    ['rostow', 'rostov'],
  ])('hears the same in %s and %s', (...words) => {
    expect(new Set(words.map(soundOf)).size).toBe(1)
  })

  it('leaves apart what is apart', () => {
    const names = ['leeds', 'amiens', 'buffalo', 'kumasi', 'dura', 'bondo', 'dabola', 'hatay', 'zwickau']
    expect(new Set(names.map(soundOf)).size).toBe(names.length)
  })

  it('takes written-out umlauts for plain vowels', () => {
    expect(withoutUmlauts('muell')).toBe('mull')
  })
})

describe('wordsOf', () => {
  it('gives the words of the folded text', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aäß’ -.Жé') })
    fc.assert(
      fc.property(
        latin,
        (text) =>
          wordsOf(text)
            .map(({ folded }) => folded)
            .join(' ') === fold(text),
      ),
    )
  })

  it('knows where each letter comes from', () => {
    const [word] = wordsOf(' Straße!')
    expect(word).toMatchObject({ folded: 'strasse', places: [1, 2, 3, 4, 5, 5, 6], end: 7 })
  })

  it('takes each Chinese character for a word', () => {
    expect(wordsOf('西安市 ok').map(({ folded }) => folded)).toEqual(['西', '安', '市', 'ok'])
    expect(joined(wordsOf('西安市'))).toBe('西安市')
  })
})

describe('typingErrors', () => {
  it.each([
    ['leeds', 'leeds', 0],
    ['leeds', 'leesd', 1],
    ['leeds', 'leds', 1],
    ['leeds', 'leads', 1],
    ['leeds', 'leedds', 1],
    ['leeds', 'sleep', 3],
  ])('between %s and %s are %i', (a, b, errors) => {
    expect(typingErrors(a, b, 2)).toBe(errors)
  })

  it('are the same in both directions, and none only between equals', () => {
    fc.assert(
      fc.property(plainWord, plainWord, (a, b) => {
        expect(typingErrors(a, b, 20)).toBe(typingErrors(b, a, 20))
        expect(typingErrors(a, b, 20) === 0).toBe(a === b)
      }),
    )
  })
})

describe('excerptOf', () => {
  const long = `${'Wort '.repeat(40)}Trabzon ${'mehr '.repeat(40)}`.trim()

  it('shows the surroundings of what was found', () => {
    const { text, ranges } = excerptOf({ text: long, ranges: [[200, 207]] })
    expect(text.length).toBeLessThan(140)
    expect(text).toMatch(/^… .* …$/)
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['Trabzon'])
  })

  it('leaves short texts as they are', () => {
    const whole = { text: 'Trabzon', ranges: [[0, 4]] } as const
    expect(excerptOf(whole)).toEqual(whole)
  })
})
