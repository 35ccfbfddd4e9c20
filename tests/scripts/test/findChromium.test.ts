import { describe, expect, it } from 'vitest'
import { installedChromium } from '../../../scripts/test/findChromium.ts'

const present =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('the search for Chromium', () => {
  it('prefers the one the environment names', () => {
    const exists = present('/opt/own/chrome', '/usr/bin/chromium')
    expect(installedChromium({ CHROMIUM: '/opt/own/chrome' }, exists)).toBe('/opt/own/chrome')
  })

  it('passes over a named one that does not exist', () => {
    expect(installedChromium({ CHROMIUM: '/nowhere' }, present('/usr/bin/chromium'))).toBe(
      '/usr/bin/chromium',
    )
  })

  it('looks into the folders of PATH', () => {
    const environment = { PATH: '/snap/bin:/usr/local/bin' }
    expect(installedChromium(environment, present('/usr/local/bin/google-chrome'))).toBe(
      '/usr/local/bin/google-chrome',
    )
  })

  it('says null when there is none', () => {
    expect(installedChromium({}, () => false)).toBeNull()
  })
})
