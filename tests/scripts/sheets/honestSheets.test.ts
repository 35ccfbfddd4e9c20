// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { readWorldShapes } from '../../../scripts/build/page.ts'
import { readSiteData } from '../../../scripts/build/siteData.ts'
import { planSheets } from '../../../scripts/sheets/planSheets.ts'

const { dataset, index, dossiers } = readSiteData('.')
const plans = await planSheets({
  root: '.',
  site: dataset.site,
  index,
  dossiers,
  land: readWorldShapes(),
  base: '/',
  origin: '',
})
const contentOf = (path: string): string => {
  const plan = plans.find(({ entry }) => entry.file === `sheets/${path}.pdf`)
  if (plan === undefined) throw new Error(`There is no ${path}.`)
  return JSON.stringify(plan.content)
}
const database = 'Countries States Cities Database (ODbL 1.0)'

describe('a document on paper', () => {
  it.each(['kumasi-de', 'atlas-poster-en', 'atlas-overview-de'])(
    'names the database it has coordinates from: %s',
    (path) => {
      expect(contentOf(path)).toContain(database)
    },
  )

  it('does not name it where nothing comes from it', () => {
    expect(contentOf('cluj-napoca-de')).not.toContain(database)
  })

  it('prints where a source is, and that it was read in a copy', () => {
    expect(contentOf('kumasi-de')).toContain('en.wikipedia.org, in einer Kopie gelesen')
  })

  it('calls no partnership simply active where nobody has verified it', () => {
    const overview = contentOf('atlas-overview-de')
    expect(overview).toContain('Bondo: Über die Zeit nach 2020 ist nichts bekannt.')
    expect(overview).not.toContain('Dabola: ')
    expect(overview.match(/"aktiv\u00A0\*"/g)).toHaveLength(4)
  })
})
