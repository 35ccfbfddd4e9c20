// @vitest-environment node
/** Not one line of the program keeps anything where the page on privacy does not look for it. */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { tabKeys } from '../../src/state/tab.ts'

const program = globSync('src/**/*.{ts,tsx}')
const textOf = (file: string): string => readFileSync(file, 'utf8')

describe('what is remembered in a tab', () => {
  it('is asked for in one place of the program', () => {
    const places = program.filter((file) => /\bsessionStorage\b/.test(textOf(file)))
    expect(places).toEqual(['src/state/tab.ts'])
  })

  it('is, before the first paint, asked for by keys of the list', () => {
    const calls = textOf('public/boot.js').match(/\bsessionStorage\b[^)]*\)/g) ?? []
    expect(calls.length).toBeGreaterThan(0)
    const keys = calls.map((call) => /\.(?:get|set)Item\('(\w+)'/.exec(call)?.[1])
    expect(keys.filter((key) => !tabKeys.some((known) => known === key))).toEqual([])
  })

  it('holds every key that some part of the program sets', () => {
    const texts = [...program, 'public/boot.js'].map(textOf).join('\n')
    const set = [...texts.matchAll(/\b(?:remember|sessionStorage\.setItem)\('(\w+)'/g)].map(([, key]) => key)
    expect(new Set(set)).toEqual(new Set(tabKeys))
  })

  it('is all there is of the reader: no cookie, no storage that outlives the tab', () => {
    const others = /\bindexedDB\b|\bdocument\.cookie\b|\bcookieStore\b/
    expect([...program, 'public/boot.js'].filter((file) => others.test(textOf(file)))).toEqual([])
  })

  it('outlives the tab in one case: the log of a kiosk, which knows nothing of visitors', () => {
    const places = program.filter((file) => /\blocalStorage\b/.test(textOf(file)))
    expect(places).toEqual(['src/features/kiosk/healing/logStore.ts'])
    const keys = textOf('src/features/kiosk/healing/logStore.ts').match(/\blocalStorage\.\w+\(\w+/g) ?? []
    expect(keys).toEqual(['localStorage.getItem(key', 'localStorage.setItem(key'])
    expect(textOf('src/documents/legal/Privacy.tsx')).toContain('privacy.kioskLog')
  })
})

describe('what outlives the tab', () => {
  it('is kept by the service worker alone, which the page on privacy names', () => {
    const keepers = program.filter((file) => /\bcaches\.(?:open|match|has|delete)\(/.test(textOf(file)))
    expect(keepers).toEqual(['src/offline/shelf.ts'])
    const starters = program.filter((file) => /\bserviceWorker\.register\b/.test(textOf(file)))
    expect(starters).toEqual(['src/features/offline/workerLink.ts'])
    expect(textOf('src/documents/legal/Privacy.tsx')).toContain("'privacy.offlineText'")
  })
})
