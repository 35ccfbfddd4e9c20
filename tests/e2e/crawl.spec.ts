// @vitest-environment jsdom
/** Every page of the build as a file: needs no browser. */
import { beforeAll, describe, expect, it } from 'vitest'
import {
  type BuiltPage,
  type BuiltSite,
  linksOf,
  reachableFrom,
  readSite,
  skippedLevels,
  targetOf,
} from '../support/builtSite.ts'

let site: BuiltSite
let pages: readonly BuiltPage[]
let proper: readonly BuiltPage[]
beforeAll(() => {
  site = readSite('dist')
  pages = [...site.pages.values()]
  // What unknown addresses show is nobody's address.
  proper = pages.filter(({ address }) => !/(404(\.html|\/)|\/offline\/)$/.test(address))
}, 120_000)

const idsOf = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('[id]')].map(({ id }) => id)
const attributeOf = (page: BuiltPage, selector: string): string =>
  page.document.querySelector(selector)?.getAttribute('href') ?? ''

describe('the pages of the build', () => {
  it('are many, and there in both languages', () => {
    const paths = (locale: string) =>
      proper.flatMap(({ address }) => (address.startsWith(`/${locale}/`) ? address.slice(3) : []))
    expect(paths('de').length).toBeGreaterThan(40)
    expect(paths('en').toSorted()).toEqual(paths('de').toSorted())
  })

  it('link to nothing that is not there, nor to a part that is not', () => {
    const ids = new Map(pages.map((page) => [page.address, new Set(idsOf(page))]))
    const broken = pages.flatMap((page) =>
      linksOf(page).flatMap(({ path, fragment }) => {
        const there = ids.get(path)
        if (there === undefined ? site.files.has(path) : fragment === '' || there.has(fragment)) return []
        return [`${page.address}: ${path}${fragment && `#${fragment}`}`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('load nothing that is not there', () => {
    const missing = pages.flatMap((page) =>
      [...page.document.querySelectorAll('[src], link[rel=stylesheet], link[rel=preload], link[rel=icon]')]
        .map((node) => targetOf(page, node.getAttribute('src') ?? node.getAttribute('href') ?? ''))
        .flatMap((target) =>
          target === null || site.files.has(target.path) ? [] : [`${page.address}: ${target.path}`],
        ),
    )
    expect(missing).toEqual([])
  })

  it('can all be reached from the front page', () => {
    const reached = reachableFrom('/', site)
    expect(proper.flatMap(({ address }) => (reached.has(address) ? [] : [address]))).toEqual([])
  })

  it('lead from everywhere to imprint, privacy and accessibility', () => {
    const without = proper.flatMap((page) => {
      const targets = new Set(linksOf(page).map(({ path }) => path))
      const { lang } = page.document.documentElement
      const wanted = ['imprint', 'privacy', 'accessibility'].map((path) => `/${lang}/${path}/`)
      return wanted.every((path) => targets.has(path)) ? [] : [page.address]
    })
    expect(without).toEqual([])
  })

  it('name their own address and that in the other language, and are named there', () => {
    for (const page of proper) {
      const own = page.address === '/' ? '/de/' : page.address
      // Whole addresses where the operator has said which host it is.
      const pathIn = (selector: string): string =>
        new URL(attributeOf(page, selector) ?? '', 'http://host').pathname
      expect(pathIn('link[rel=canonical]')).toBe(own)
      const [german, english] = [own.replace('/en/', '/de/'), own.replace('/de/', '/en/')]
      expect(pathIn('link[hreflang=de]')).toBe(german)
      expect(pathIn('link[hreflang=en]')).toBe(english)
      expect(pathIn('link[hreflang=x-default]')).toBe(german)
      expect(site.pages.has(german) && site.pages.has(english)).toBe(true)
    }
  })

  it('have no id twice, one heading of the first level, and skip no level', () => {
    const faults = pages.flatMap((page) => {
      const ids = idsOf(page)
      const twice = ids.filter((id, position) => ids.indexOf(id) !== position)
      const first = page.document.querySelectorAll('h1').length
      return [
        ...twice.map((id) => `${page.address}: two #${id}`),
        ...(first === 1 ? [] : [`${page.address}: ${first} h1`]),
        ...skippedLevels(page).map((skipped) => `${page.address}: ${skipped}`),
      ]
    })
    expect(faults).toEqual([])
  })

  it('have titles of their own within a language', () => {
    for (const locale of ['de', 'en']) {
      const titles = proper.flatMap(({ address, document }) =>
        address.startsWith(`/${locale}/`) ? [document.title] : [],
      )
      expect(titles.filter((title, position) => titles.indexOf(title) !== position)).toEqual([])
    }
  })
})
