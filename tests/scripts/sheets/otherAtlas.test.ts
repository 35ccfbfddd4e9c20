// @vitest-environment node
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readWorldShapes } from '../../../scripts/build/page.ts'
import { makeSheets } from '../../../scripts/sheets/makeSheets.ts'
import { planSheets } from '../../../scripts/sheets/planSheets.ts'
import type { City } from '../../../src/core/dataset/city.ts'
import { toDossier, toIndex } from '../../../src/core/dataset/publish.ts'
import { aCity, aDataset, anEvent, aPartnership } from '../../support/dataset.ts'
import { openPdf, textOf } from './someSheets.ts'

const cache = mkdtempSync(join(tmpdir(), 'sheets-'))
afterAll(() => rmSync(cache, { recursive: true }))

async function sheetsOf(cities: readonly City[]) {
  const { site, cities: usual } = aDataset()
  const dataset = aDataset({
    cities: [...usual.filter(({ id }) => id === site.home), ...cities],
    projects: [],
  })
  const index = toIndex(dataset)
  const dossiers = index.cities.map(({ id }) => toDossier(dataset, id))
  const plans = await planSheets({
    root: '.',
    site,
    index,
    dossiers,
    land: readWorldShapes(),
    base: '/',
    origin: '',
  })
  return makeSheets({ root: '.', plans: plans.filter(({ entry }) => entry.language === 'de'), cache })
}

it('makes the sheet of a place of which hardly anything is known', async () => {
  const bare = aCity('newtown', {
    population: null,
    languages: [],
    history: [],
    fields: [],
    associations: [],
    schools: [],
    goals: [],
    conflicts: [],
    partnerships: [aPartnership({ status: 'planned', since: '2027' })],
  })
  const { kept } = await sheetsOf([bare])
  const text = await textOf(await openPdf(cache, kept.get('sheets/newtown-de.pdf') ?? ''))
  expect(text).toContain('newtown')
  expect(text).toContain('nicht bekannt')
  expect(text.match(/Dazu ist nichts bekannt\./g)).toHaveLength(3)
})

it('lets a very long history run over more pages, and keeps poster and overview with many more places', async () => {
  const history = Array.from({ length: 180 }, (_, i) => anEvent(`${1840 + i}`))
  const many = Array.from({ length: 32 }, (_, i) =>
    aCity(`place-${i}`, { position: [-60 + 5 * i, -20 + ((i * 17) % 70)], history: [] }),
  )
  const { sheets } = await sheetsOf([aCity('oldtown', { history }), ...many])
  const pagesOf = (name: string) => sheets.find(({ file }) => file === `sheets/${name}-de.pdf`)?.pages
  expect(pagesOf('oldtown')).toBeGreaterThan(2)
  expect(pagesOf('atlas-poster')).toBe(1)
  expect(pagesOf('atlas-overview')).toBe(2)
}, 30_000)
