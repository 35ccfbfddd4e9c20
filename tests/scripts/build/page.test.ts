// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { noDocuments } from '../../../scripts/build/documents.ts'
import { composePage } from '../../../scripts/build/page.ts'
import { readSiteData } from '../../../scripts/build/siteData.ts'
import { plainView } from '../../../src/core/view/view.ts'

const data = readSiteData('.')
const template =
  '<html lang="de"><head><!--head--></head><body><div id="root"><!--page--></div></body></html>'

function opening(isKiosk?: boolean): string | undefined {
  const { dataset } = data
  const site = { ...dataset.site, isKiosk }
  const page = composePage({
    template,
    view: plainView('en', { name: 'map', city: null }),
    data: { ...data, dataset: { ...dataset, site } },
    base: '/',
    land: '',
    renderer: { renderPage: () => '' },
    documents: noDocuments,
    origin: '',
  })
  return /^<html[^>]*>/.exec(page)?.[0]
}

describe('a page of the build', () => {
  it('is that of a kiosk where the atlas is built for one, and of no kiosk otherwise', () => {
    expect(opening()).toBe('<html lang="en">')
    expect(opening(false)).toBe('<html lang="en">')
    expect(opening(true)).toBe('<html lang="en" data-situation="kiosk">')
  })
})
