import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typed } from '../../../src/core/kiosk/typing.ts'

describe('a key of the keyboard on the screen', () => {
  it('types at the caret, and replaces what is selected', () => {
    expect(typed({ text: 'xan', start: 1, end: 1 }, 'i')).toEqual({ text: 'xian', start: 2, end: 2 })
    expect(typed({ text: 'leeds', start: 1, end: 5 }, 'ö')).toEqual({ text: 'lö', start: 2, end: 2 })
    expect(typed({ text: 'novi', start: 4, end: 4 }, '{space}').text).toBe('novi ')
  })

  it('takes back the letter before the caret, or what is selected', () => {
    expect(typed({ text: 'xian', start: 2, end: 2 }, '{bksp}')).toEqual({ text: 'xan', start: 1, end: 1 })
    expect(typed({ text: 'xian', start: 1, end: 3 }, '{bksp}')).toEqual({ text: 'xn', start: 1, end: 1 })
    expect(typed({ text: 'xian', start: 0, end: 0 }, '{bksp}').text).toBe('xian')
    expect(typed({ text: 'a𝄞', start: 3, end: 3 }, '{bksp}').text).toBe('a')
  })

  it('empties the field', () => {
    expect(typed({ text: 'xian', start: 2, end: 3 }, '{clear}')).toEqual({ text: '', start: 0, end: 0 })
  })

  it('types nothing into a field that is full', () => {
    const full = { text: 'xian', start: 4, end: 4 }
    expect(typed(full, 's', 4)).toEqual(full)
    expect(typed({ ...full, start: 3 }, 's', 4).text).toBe('xias')
  })

  it('leaves a caret within the text, whatever is pressed', () => {
    const keys = fc.array(fc.constantFrom('a', 'ß', '-', '{space}', '{bksp}', '{clear}'))
    fc.assert(
      fc.property(keys, (pressed) => {
        const { text, start, end } = pressed.reduce((now, key) => typed(now, key, 9), {
          text: '',
          start: 0,
          end: 0,
        })
        expect([start, text.length <= 9]).toEqual([end, true])
        expect(start).toBe(text.length)
      }),
    )
  })
})
