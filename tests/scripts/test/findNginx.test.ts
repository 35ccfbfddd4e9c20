import { describe, expect, it } from 'vitest'
import { installedNginx } from '../../../scripts/test/findNginx.ts'

const present =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('the search for nginx', () => {
  it('prefers the one the environment names', () => {
    const exists = present('/opt/own/nginx', '/usr/sbin/nginx')
    expect(installedNginx({ NGINX_PROGRAM: '/opt/own/nginx' }, exists)).toBe('/opt/own/nginx')
  })

  it('finds Debian’s outside PATH', () => {
    expect(installedNginx({ PATH: '/usr/bin' }, present('/usr/sbin/nginx'))).toBe('/usr/sbin/nginx')
  })

  it('looks into the folders of PATH', () => {
    expect(installedNginx({ PATH: '/opt/bin:/snap/bin' }, present('/snap/bin/nginx'))).toBe('/snap/bin/nginx')
  })

  it('says null when there is none', () => {
    expect(installedNginx({}, () => false)).toBeNull()
  })
})
