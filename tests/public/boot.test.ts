import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it, vi } from 'vitest'

const code = readFileSync('public/boot.js', 'utf8')
const root = document.documentElement

/** What the stand-in for the browser's paint timing is told by the page, and tells it. */
let reportPaint: (names: readonly string[]) => void = () => undefined

function boot({ seesPaint = true, isHidden = false } = {}): void {
  class Observer {
    static readonly supportedEntryTypes = seesPaint ? ['paint'] : []
    readonly #report: (list: object, observer: Observer) => void
    constructor(report: (list: object, observer: Observer) => void) {
      this.#report = report
    }
    readonly disconnect = vi.fn()
    observe(): void {
      reportPaint = (names) =>
        this.#report({ getEntriesByName: (name: string) => names.filter((one) => one === name) }, this)
    }
  }
  vi.stubGlobal('PerformanceObserver', Observer)
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(isHidden)
  new Function(code)()
}

const endOfPage = () => document.dispatchEvent(new Event('DOMContentLoaded'))
const settled = () => new Promise((resolve) => setTimeout(resolve))
const hasProgram = () => document.head.querySelector('script[src="/program.js"]') !== null

beforeEach(() => {
  delete root.dataset['paint']
  delete root.dataset['year']
  document.head.innerHTML = '<template id="program"><script type="module" src="/program.js"></script></template>'
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
  return () => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
    vi.useRealTimers()
  }
})

describe('the start of the program', () => {
  it('follows the first paint with content', async () => {
    boot()
    endOfPage()
    reportPaint(['first-paint'])
    await settled()
    expect([root.dataset['paint'], hasProgram()]).toEqual(['first', false])
    reportPaint(['first-paint', 'first-contentful-paint'])
    await settled()
    expect([root.dataset['paint'], hasProgram()]).toEqual([undefined, true])
  })

  it('waits for the end of a page that is painted before it has come', async () => {
    boot()
    reportPaint(['first-contentful-paint'])
    await settled()
    expect([root.dataset['paint'], hasProgram()]).toEqual([undefined, false])
    endOfPage()
    await settled()
    expect(hasProgram()).toBe(true)
  })

  it.each([{ seesPaint: false }, { isHidden: true }])('waits for no paint that nobody reports: %o', async (how) => {
    boot(how)
    expect(root.dataset['paint']).toBeUndefined()
    endOfPage()
    await settled()
    expect(hasProgram()).toBe(true)
  })

  it('comes three seconds after everything else when the paint is not reported after all', async () => {
    vi.useFakeTimers()
    boot()
    endOfPage()
    window.dispatchEvent(new Event('load'))
    await vi.advanceTimersByTimeAsync(2999)
    expect(hasProgram()).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect([root.dataset['paint'], hasProgram()]).toEqual([undefined, true])
  })
})

describe('what is known before the first paint', () => {
  it.each([
    ['?embed', ''],
    ['?goal=6&embed', ''],
    ['?q=embed', undefined],
    ['', undefined],
  ])('marks a page inside another one: %s', (search, mark) => {
    history.replaceState(null, '', `/de/${search}`)
    boot()
    expect(root.dataset['embed']).toBe(mark)
    delete root.dataset['embed']
    history.replaceState(null, '', '/')
  })

  it.each([
    ['?year=1982', ''],
    ['?goal=6&year=1982', ''],
    ['?q=year', undefined],
  ])('marks a page that is asked for in another year than it was prerendered for: %s', (search, mark) => {
    history.replaceState(null, '', `/de/${search}`)
    boot()
    expect(root.dataset['year']).toBe(mark)
    history.replaceState(null, '', '/')
  })

  it('writes the address on what is printed', () => {
    boot()
    document.body.innerHTML = '<header></header>'
    dispatchEvent(new Event('beforeprint'))
    expect(document.querySelector('header')?.dataset['address']).toBe(location.href)
    document.body.innerHTML = ''
  })

  it('opens folds for paper, and closes them again', () => {
    boot()
    document.body.innerHTML = '<details></details><details open></details>'
    const open = () => [...document.querySelectorAll('details')].map((fold) => fold.open)
    dispatchEvent(new Event('beforeprint'))
    expect(open()).toEqual([true, true])
    dispatchEvent(new Event('afterprint'))
    expect(open()).toEqual([false, true])
    document.body.innerHTML = ''
  })

  it('draws the map in the size that was chosen', () => {
    sessionStorage.setItem('mapSize', 'large')
    boot()
    expect(root.dataset['mapSize']).toBe('large')
    delete root.dataset['mapSize']
    sessionStorage.clear()
  })

  it('keeps a kiosk for the visit, and follows no link before the kiosk can', () => {
    history.replaceState(null, '', '/de/?kiosk')
    boot()
    history.replaceState(null, '', '/de/')
    delete root.dataset['situation']
    boot()
    expect([root.dataset['situation'], sessionStorage.getItem('kiosk')]).toEqual(['kiosk', 'on'])
    const link = document.body.appendChild(document.createElement('a'))
    link.href = '#list'
    const isFollowed = () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    expect(isFollowed()).toBe(false)
    root.dataset['guarded'] = ''
    expect(isFollowed()).toBe(true)
    history.replaceState(null, '', '/de/?kiosk=off')
    boot()
    expect(root.dataset['situation']).toBeUndefined()
    history.replaceState(null, '', '/')
    delete root.dataset['guarded']
    link.remove()
    sessionStorage.clear()
  })
})
