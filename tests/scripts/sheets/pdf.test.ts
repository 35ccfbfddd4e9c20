// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeSheets, type MadeSheets } from '../../../scripts/sheets/makeSheets.ts'
import { fontsOf, openPdf, plansFor, tagsOf, textOf } from './someSheets.ts'

const cities = ['kumasi', 'xian', 'netanya', 'dura']
const names = { kumasi: 'Kumase', xian: '西安', netanya: 'נתניה', dura: 'دورا' }
const cache = mkdtempSync(join(tmpdir(), 'sheets-'))
let made: MadeSheets
beforeAll(async () => {
  made = await makeSheets({ root: '.', plans: await plansFor(cities, 'https://atlas.example'), cache })
})
afterAll(() => rmSync(cache, { recursive: true }))

const kept = (city: string, language: string): string =>
  made.kept.get(`sheets/${city}-${language}.pdf`) ?? 'none'

const sheets = Object.entries(names).flatMap(([city, name]) =>
  (['de', 'en'] as const).map((language) => ({ city, language, name })),
)

describe.each(sheets)('the fact sheet of $city in $language', ({ city, language, name }) => {
  let pdf: PDFDocumentProxy
  beforeAll(async () => {
    pdf = await openPdf(cache, kept(city, language))
  })

  it('has one or two pages and weighs at most 250 kB', () => {
    const entry = made.sheets.find(({ file }) => file === `sheets/${city}-${language}.pdf`)
    expect(entry?.pages).toBe(pdf.numPages)
    expect(pdf.numPages).toBeLessThanOrEqual(2)
    expect(entry?.bytes).toBe(statSync(join(cache, kept(city, language))).size)
    expect(entry?.bytes).toBeLessThanOrEqual(250_000)
  })

  it('says that it is PDF/UA-1, tagged, in its language and with a title', async () => {
    const { metadata } = await pdf.getMetadata()
    const written = String(metadata?.getRaw())
    expect(written).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(written).toContain(`<rdf:li>${language}</rdf:li>`)
    expect(written).toMatch(/<dc:title>.*(Steckbrief|Fact sheet) \S/)
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false })
  })

  it('has one first heading, skips no level and describes every picture', async () => {
    const tags = await tagsOf(pdf)
    const levels = tags.flatMap(({ role = '' }) => (/^H\d$/.test(role) ? [Number(role[1])] : []))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 0) + 1)).toBe(true)
    const figures = tags.filter(({ role }) => role === 'Figure')
    expect(figures.length).toBeGreaterThanOrEqual(2)
    expect(figures.filter(({ alt = '' }) => alt === '')).toEqual([])
  })

  it('can be read and searched: the name in its own script, the sources and the address', async () => {
    const text = await textOf(pdf)
    expect(text).toContain(name)
    expect(text).toContain(language === 'de' ? 'Quellen' : 'Sources')
    expect(text.replaceAll('\n', '')).toContain('https://atlas.example/')
  })

  it('carries its fonts with it', async () => {
    const fonts = await fontsOf(pdf)
    expect(fonts.length).toBeGreaterThanOrEqual(3)
    expect(fonts.filter(({ isMissing }) => isMissing)).toEqual([])
  })
})

/** Poppler's reader, where the machine has it. */
const otherReader = 'pdftotext'
const isOtherThere = spawnSync(otherReader, ['-v']).error === undefined

it.runIf(isOtherThere).each(sheets)('another program reads $name, too ($language)', (sheet) => {
  const file = join(cache, kept(sheet.city, sheet.language))
  const { stdout } = spawnSync(otherReader, [file, '-'], { encoding: 'utf8' })
  expect(stdout).toContain(sheet.name)
})
