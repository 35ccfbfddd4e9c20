import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spokenLanguage, spokenOf } from '../../../src/core/kiosk/spoken.ts'

const german = { page: 'de', hasVoice: (language: string) => ['de', 'en'].includes(spokenLanguage(language)) }
const said = (...runs: readonly (readonly [text: string, language: string])[]) =>
  spokenOf(
    runs.map(([text, language]) => ({ text, language })),
    german,
  ).map(({ text, language }) => `${language}: ${text}`)

describe('what is read aloud', () => {
  it('is read sentence by sentence', () => {
    expect(said(['Ratsbeschluss in Dortmund. Die Urkunden werden getauscht!', 'de'])).toEqual([
      'de: Ratsbeschluss in Dortmund.',
      'de: Die Urkunden werden getauscht!',
    ])
  })

  it('keeps days and shortened months within their sentence', () => {
    expect(said(['Am 14. Mai 1981 in Dortmund, am 16. Nov. in Netanya. Danach.', 'de'])).toEqual([
      'de: Am 14. Mai 1981 in Dortmund, am 16. Nov. in Netanya.',
      'de: Danach.',
    ])
  })

  it('changes the voice with the language', () => {
    expect(said(['Der Name', 'de'], [' Friendship City ', 'en-GB'], ['gilt weiter.', 'de'])).toEqual([
      'de: Der Name',
      'en-GB: Friendship City',
      'de: gilt weiter.',
    ])
  })

  it('leaves names out that no voice can read, and reads Latin letters with the voice of the page', () => {
    expect(said(['נתניה', 'he'], [' ', 'de'], ['Netanya', 'de'])).toEqual(['de: Netanya'])
    expect(said(['Amiens', 'fr'], [' liegt an der Somme.', 'de'])).toEqual(['de: Amiens liegt an der Somme.'])
  })

  it('pauses at a dot between words instead of naming it', () => {
    expect(said(['Nǐ hǎo · Huānyíng · ', 'zh-Latn'])).toEqual(['de: Nǐ hǎo, Huānyíng'])
  })

  it('says nothing where there is nothing to say', () => {
    expect(said([' · ', 'de'])).toEqual([])
    expect(said()).toEqual([])
  })

  it('knows where in the text each sentence stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.lorem(), fc.constantFrom('de', 'en', 'he'))), (pairs) => {
        const runs = pairs.map(([text, language]) => ({ text: `${text} `, language }))
        const whole = runs.map(({ text }) => text).join('')
        for (const { text, start, end } of spokenOf(runs, german))
          expect(whole.slice(start, end).replace(/\s+/g, ' ')).toBe(text)
      }),
    )
  })
})

describe('the language of a voice', () => {
  it('is told by the first part of its tag', () => {
    expect(['de', 'de-DE', 'zh-Hans', 'en_GB'].map(spokenLanguage)).toEqual(['de', 'de', 'zh', 'en'])
  })
})
