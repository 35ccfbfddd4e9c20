// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { type Characters, readCharacters } from '../../../scripts/fonts/characters.ts'
import { readCoverage, toCoverage } from '../../../scripts/fonts/coverage.ts'
import { cutFont } from '../../../scripts/fonts/cut.ts'
import { missingCharacters, planFiles, uncoveredLetters } from '../../../scripts/fonts/plan.ts'
import { toStyleSheet } from '../../../scripts/fonts/styleSheet.ts'
import { boldFont, waterFont } from '../../../src/map/scene/fonts.ts'

const Named = z.object({ de: z.string(), en: z.string() })
const root = process.cwd()
const characters = readCharacters(root)
const files = planFiles(root, characters)

const withText = (text: string): Characters => ({
  ...characters,
  texts: new Set([...characters.texts, ...text]),
})

describe('the committed fonts', () => {
  it('hold every character of the dataset, the messages and the country names (else: npm run fonts)', () => {
    expect(missingCharacters(files, readCoverage(root))).toEqual([])
  })

  it('hold the names of countries and places in the file that the moving map waits for', () => {
    const latin = files.find(({ name }) => name === 'noto-sans.woff2')?.characters ?? ''
    const places = readdirSync('public/data/cities').map(
      (name) =>
        z.object({ name: Named }).parse(JSON.parse(readFileSync(`public/data/cities/${name}`, 'utf8'))).name,
    )
    const shown = [...characters.countries, ...places.flatMap(({ de, en }) => [...de, ...en])]
    expect(places.length).toBeGreaterThan(16)
    expect(shown.filter((character) => !latin.includes(character))).toEqual([])
  })

  it('are the files that the style sheet and the map ask for', () => {
    const names = files.map(({ name }) => name)
    expect(readdirSync('public/fonts').toSorted()).toEqual([...names, 'OFL.txt'].toSorted())
  })

  it('leave no letter of the atlas to the fonts of the machine', () => {
    expect(uncoveredLetters(files, characters)).toEqual([])
  })

  it('come out the same when they are made again', async () => {
    const file = files.find(({ name }) => name === 'noto-serif-italic.woff2')
    if (file === undefined) throw new Error('The face for water is not planned.')
    expect(await cutFont(file)).toEqual(readFileSync(`public/fonts/${file.name}`))
  })

  it.each([
    ['noto-sans.woff2', 45],
    ['noto-serif-display.woff2', 35],
  ])('keep %s within %i kB', (name, kilobytes) => {
    expect(readFileSync(`public/fonts/${name}`).length).toBeLessThanOrEqual(kilobytes * 1000)
  })
})

describe('the plan of the fonts', () => {
  it('names the file and the characters that are missing', () => {
    const planned = planFiles(root, withText('Ђ'))
    const missing = missingCharacters(planned, toCoverage(files))
    expect(missing).toEqual([{ name: 'noto-sans-cyrillic.woff2', characters: 'Ђ' }])
  })

  it('says when no face holds a letter', () => {
    const text = withText('ሀ')
    expect(uncoveredLetters(planFiles(root, text), text)).toEqual(['ሀ'])
  })

  it('gives every character of a face to one file only', () => {
    const display = files.filter(({ face }) => face.family === 'Noto Serif Display')
    const all = display.flatMap((file) => [...file.characters])
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('the style sheet of the fonts', () => {
  it('declares every file', () => {
    const sheet = toStyleSheet(files)
    for (const { name } of files) expect(sheet).toContain(`url('/fonts/${name}')`)
  })

  it('declares the families the moving map draws with, in the weight or style their first word asks for', () => {
    const [semibold, sans] = boldFont
    const [italic, serif] = waterFont
    const declared = toStyleSheet(files)
    expect([semibold, italic]).toEqual([`${sans} Semibold`, `${serif} Italic`])
    expect(declared).toMatch(new RegExp(`'${sans}';[^}]*font-weight: 400 700;`))
    expect(declared).toMatch(new RegExp(`'${serif}';[^}]*font-style: italic;`))
  })

  it('has stand-ins with the measure of the faces', () => {
    expect(toStyleSheet([])).toContain("font-family: 'Noto Sans Stand-in'")
    expect(toStyleSheet([])).toContain('size-adjust: 105.6%')
  })
})
