import { describe, expect, it } from 'vitest'
import { readDataset, UnreadableDataset } from '../../scripts/data/readDataset.ts'
import type { Dataset } from '../../src/core/dataset/dataset.ts'
import { inFolder, toFiles } from '../support/dataFolder.ts'
import { aCity, aDataset, aSource } from '../support/dataset.ts'

const readBack = (dataset: Dataset, change: (files: Map<string, string>) => void = () => undefined) => {
  const files = toFiles(dataset)
  change(files)
  return inFolder(files, readDataset)
}

describe('readDataset', () => {
  it('reads back what was written', () => {
    expect(readBack(aDataset())).toEqual({ dataset: aDataset(), problems: [] })
  })

  it('leaves a broken city out and keeps the others', () => {
    const { dataset, problems } = readBack(aDataset(), (files) => files.set('cities/amiens.json', '{'))
    expect(dataset.cities.map(({ id }) => id)).toEqual(['dortmund', 'leeds'])
    expect(problems.map(({ file }) => file)).toEqual(['cities/amiens.json'])
  })

  it('leaves only the broken entry of a list out', () => {
    const sources = { sources: [aSource('s1'), aSource('s2', { title: '' }), aSource('s3')] }
    const { dataset, problems } = readBack(aDataset({ sources }))
    expect(dataset.sources.sources.map(({ id }) => id)).toEqual(['s1', 's3'])
    expect(problems.map(({ field }) => field)).toEqual(['sources[1].title'])
  })

  it('has an empty list in place of a register that cannot be read at all', () => {
    const { dataset } = readBack(aDataset(), (files) => files.set('awards.json', '{"prizes": []}'))
    expect(dataset.awards).toEqual({ awards: [] })
  })

  it('keeps a record whose id differs from the name of its file, and says so', () => {
    const { dataset, problems } = readBack(aDataset(), (files) =>
      files.set('cities/lyon.json', JSON.stringify(aCity('lyons'))),
    )
    expect(dataset.cities.map(({ id }) => id)).toContain('lyons')
    expect(problems.map(({ code }) => code)).toEqual(['file-name'])
  })

  it('gives up without the site, and tells every problem it found before', () => {
    const read = () =>
      readBack(aDataset(), (files) => {
        files.delete('site.json')
        files.set('cities/amiens.json', '')
      })
    expect(read).toThrow(UnreadableDataset)
    expect(read).toThrow('site.json (file-missing), cities/amiens.json (json-syntax)')
  })
})
