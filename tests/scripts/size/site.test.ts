// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { weighSite } from '../../../scripts/size/site.ts'

it('a site weighs as much as all its files, in folders too', () => {
  const dist = mkdtempSync(join(tmpdir(), 'atlas-site-'))
  mkdirSync(join(dist, 'de'))
  writeFileSync(join(dist, 'icon.svg'), '1234')
  writeFileSync(join(dist, 'de/index.html'), '123456')
  expect(weighSite(dist)).toEqual({ pages: 1, files: 2, bytes: 10 })
  rmSync(dist, { recursive: true })
})
