import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFolder } from '../../scripts/data/checkFolder.ts'
import { readCountryAt } from '../../scripts/data/countryAt.ts'
import { readDataset } from '../../scripts/data/readDataset.ts'
import { toReport } from '../../scripts/data/report.ts'
import { AtlasIndex, Dossier } from '../../src/core/dataset/dataset.ts'
import { toDossier, toIndex } from '../../src/core/dataset/publish.ts'
import { textsIn } from '../../src/core/dataset/rules/textsIn.ts'
import { sourceUsesIn } from '../../src/core/dataset/sourceUses.ts'

const root = path.resolve(import.meta.dirname, '../../public/data')
const { dataset } = readDataset(root)

describe('the published dataset', () => {
  it('has nothing wrong with it', () => {
    const problems = checkFolder(root, readCountryAt())
    expect(toReport(problems, 'public/data', 0, 'en')).toBe('All is well: 0 files checked.\n')
  })

  it('has every partner city and every place of a project partnership', () => {
    const ids =
      'amiens leeds rostov-on-don buffalo netanya novi-sad zwickau xian trabzon kumasi zhytomyr ' +
      'dabola bondo dura cluj-napoca pittsburgh hatay'
    expect(
      toIndex(dataset)
        .cities.map(({ id }) => id)
        .sort(),
    ).toEqual(ids.split(' ').sort())
  })

  it('yields an index and dossiers that obey their schemas', () => {
    expect(AtlasIndex.safeParse(toIndex(dataset)).error).toBeUndefined()
    for (const { id } of dataset.cities)
      expect(Dossier.safeParse(toDossier(dataset, id)).error).toBeUndefined()
  })

  it.each(dataset.cities.map(({ id }) => id))('has every source that the page of %s cites', (id) => {
    const { sources, ...rest } = toDossier(dataset, id)
    const given = new Set(sources.map((source) => source.id))
    expect(sourceUsesIn(rest).filter((use) => !given.has(use.id))).toEqual([])
  })

  it('says what was decided where the partnership rests or its renewal is unknown', () => {
    const statusOf = (id: string) => dataset.cities.find((city) => city.id === id)?.partnerships.at(-1)
    expect(statusOf('rostov-on-don')).toMatchObject({ status: 'resting', decision: { date: '2022-03-31' } })
    expect(statusOf('pittsburgh')).toMatchObject({ status: 'unclear', until: '2025-12-31' })
  })

  it('speaks to readers, not of the way its facts were collected', () => {
    const ofResearch =
      /Spiegel|mirror|stored|Quelltext|source-code|Wikidata|ausgewertet|gelesen|w(as|ere) read/i
    const shown = [...dataset.cities, ...dataset.projects].flatMap((record) =>
      textsIn(record)
        .filter(({ key, text }) => (key === 'de' || key === 'en') && ofResearch.test(text))
        .map(({ field, text }) => `${record.id} ${field}: ${text}`),
    )
    expect(shown).toEqual([])
  })

  it('says in a phrase what the atlas shows where it chose no value, for the page adds the full stop', () => {
    const conflicts = [...dataset.cities, dataset.home].flatMap((record) => record.conflicts)
    const open = conflicts.filter(({ values }) => !values.some(({ isUsed }) => isUsed))
    const ended = open.flatMap(({ used }) => [used.de, used.en]).filter((text) => /[.!?]$/.test(text))
    expect(open).not.toEqual([])
    expect(ended).toEqual([])
  })

  it('chooses neither figure for the donations to Hatay', () => {
    const hatay = dataset.cities.find(({ id }) => id === 'hatay')
    const donations = hatay?.conflicts.find(({ about }) => about.en === 'Amount of the donations')
    expect(donations?.values.map(({ isUsed }) => isUsed)).toEqual([false, false])
  })

  it('claims for no greeting that a native speaker has checked it', () => {
    const checked = dataset.cities.filter(({ greeting }) => greeting?.checkedBySpeaker === true)
    expect(checked.map(({ id }) => id)).toEqual([])
  })
})
