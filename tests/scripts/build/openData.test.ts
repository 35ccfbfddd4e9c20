// @vitest-environment node
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { readSiteData } from '../../../scripts/build/siteData.ts'
import { AtlasFile } from '../../../src/core/exports/atlasFile.ts'
import { openDataFiles } from '../../../src/core/exports/openDataFile.ts'
import { withField } from '../../support/dataFolder.ts'
import { publicDataset } from '../../support/publicDataset.ts'

const site = readSiteData('.')

function textOf(name: string): string {
  const text = site.files.get(`open-data/${name}`)
  if (text === undefined) throw new Error(`There is no ${name}.`)
  return text
}

describe('the folder of open data', () => {
  it('has every file that the list names, with its true size', () => {
    expect(site.openData.files.map(({ name }) => name)).toEqual(openDataFiles.map(({ name }) => name))
    for (const { name, bytes } of site.openData.files) expect(Buffer.byteLength(textOf(name))).toBe(bytes)
  })

  it('has a description for machines where the list promises one', () => {
    const names = new Set(openDataFiles.map(({ name }) => name))
    const promised = openDataFiles.flatMap(({ describedBy }) => describedBy ?? [])
    expect(promised.filter((name) => !names.has(name))).toEqual([])
    expect(promised).not.toEqual([])
  })

  it('names licence and attribution in every file that has a place for them', () => {
    const { name, url } = { name: 'CC BY 4.0', url: publicDataset.site.licence.contentUrl }
    for (const { name: file } of openDataFiles.filter(({ collection }) => collection !== 'about')) {
      const isTable = file.endsWith('.csv')
      const text = textOf(isTable ? `${file}-metadata.json` : file).replaceAll('\r\n ', '')
      expect(text.includes(name) || text.includes(url)).toBe(true)
      expect(text).toMatch(/ODbL|dr5hn/)
    }
    expect(textOf('LICENSE.txt')).toContain(url)
    expect(textOf('LICENSE.txt')).toMatch(
      /ODbL 1\.0: in partners\.csv die Spalten longitude, latitude, time_zone/,
    )
  })

  it('gives whole addresses once it is known where the atlas is published, also below a sub-folder', () => {
    const published = readSiteData('.', { base: '/atlas/', origin: 'https://city.example/' })
    const catalog = published.files.get('open-data/catalog.jsonld') ?? ''
    expect(published.origin).toBe('https://city.example')
    expect(catalog).toContain('"https://city.example/atlas/open-data/partners.csv"')
    expect(published.openData.missing).not.toContain('operator.origin')
  })

  it('does not make browsers ask for the pages’ own data again when only the address changes', () => {
    expect(readSiteData('.', { origin: 'https://city.example' }).version).toBe(site.version)
  })
})

describe('atlas.json', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, validateFormats: true })
  addFormats(ajv)
  const validate = ajv.compile(JSON.parse(textOf('atlas.schema.json')))
  const atlas = AtlasFile.parse(JSON.parse(textOf('atlas.json')))

  it('obeys its schema', () => {
    validate(atlas)
    expect(validate.errors ?? []).toEqual([])
  })

  it.each([
    ['a field nobody knows', 'extra', 1],
    ['a place without a position', 'cities[0].position', undefined],
    ['a date that is none', 'cities[0].checked', '2026-13'],
    ['a fact without a source', 'awards[0].sources', []],
  ])('is refused with %s', (_what, field, value) => {
    expect(validate(withField(atlas, field, value))).toBe(false)
  })

  it('has everything the editors keep and nothing that only their files need', () => {
    expect(atlas.cities).toHaveLength(publicDataset.cities.length)
    expect(atlas.projects).toHaveLength(publicDataset.projects.length)
    expect(atlas.sources).toEqual(publicDataset.sources.sources)
    expect(atlas.notFound).toEqual(publicDataset.networks.notFound)
    expect(textOf('atlas.json')).not.toContain('schema/city.json')
  })

  it('is explained in German and English, field by field', () => {
    expect(undescribed(JSON.parse(textOf('atlas.schema.json')))).toEqual([])
  })
})

const Described = z.object({ description: z.string().check(z.regex(/^.+\n.+$/)) })

/** The paths of all properties in a schema that have no description in two lines. */
function undescribed(node: unknown, at = ''): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, part]: [string, unknown]) => [
    ...(at.endsWith('/properties') && !Described.safeParse(part).success ? [`${at}/${key}`] : []),
    ...undescribed(part, `${at}/${key}`),
  ])
}

describe.each(['de', 'en'])('anniversaries-%s.ics', (locale) => {
  const calendar = ICAL.Component.fromString(textOf(`anniversaries-${locale}.ics`))
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))

  it('is read by an independent calendar as whole days, each with a name and an id of its own', () => {
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    for (const { startDate, summary } of events) {
      expect(startDate.isDate).toBe(true)
      expect(summary).not.toBe('')
    }
  })

  it('has an event in each of two years for every occasion whose day is known', () => {
    const year = Number(site.index.site.asOf.slice(0, 4))
    const dated = site.timeline.occasions.filter(({ date }) => date.length === 10)
    const before = (wanted: number) => dated.filter(({ date }) => Number(date.slice(0, 4)) < wanted).length
    expect(events).toHaveLength(before(year) + before(year + 1))
  })

  it('says under which licence it stands', () => {
    expect(calendar.getFirstPropertyValue('description')).toContain('CC BY 4.0')
  })
})
