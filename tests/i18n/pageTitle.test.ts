import { describe, expect, it } from 'vitest'
import type { Page, ReadingPage } from '../../src/core/view/view.ts'
import { pageTitle } from '../../src/i18n/pageTitle.ts'
import { aCityEntry, anAtlas } from '../support/renderPage.tsx'

const atlas = anAtlas([
  aCityEntry('lublin', {
    partnerships: [
      { kind: 'project', status: 'ended', since: '1990' },
      { kind: 'twin', status: 'active', since: '2000' },
    ],
  }),
])
type ShownPage = Exclude<Page, ReadingPage>
const titleOf = (page: ShownPage): string => pageTitle(page, 'de', atlas, (id) => `[${id}]`)

describe('pageTitle', () => {
  it('names a place and what it is today before the atlas', () => {
    expect(titleOf({ name: 'map', city: 'lublin' })).toBe('lublin, [kind.twin] – Atlas')
  })

  it.each<[ShownPage, string]>([
    [{ name: 'map', city: null }, 'Atlas – Atlas'],
    [{ name: 'list' }, '[list.heading] – Atlas'],
    [{ name: 'compare' }, '[nav.compare] – Atlas'],
  ])('names the page %o', (page, title) => {
    expect(titleOf(page)).toBe(title)
  })
})
