// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, describe, it } from 'vitest'
import { archiveBytes, weighFirstFrame } from '../../../scripts/size/firstFrame.ts'
import { firstLength } from '../../../src/map/engine/firstBytes.ts'

const face = (name: string, range: string): string =>
  `@font-face{src:url(/fonts/${name}.woff2);unicode-range:${range}}`

const page = `<link rel="canonical" href="/de/"><link rel="preload" href="/atlas/data/index.json?v=1">
  <script type="module" src="/atlas/assets/index-AAAAAAAA.js"></script>
  <link rel="stylesheet" href="/atlas/assets/index-BBBBBBBB.css"><p>Novi Sad, Нови Сад</p>`

const files: Readonly<Record<string, string>> = {
  'de/index.html': page,
  'data/index.json': '{}',
  'basemap/labels.json': '{}',
  'assets/index-AAAAAAAA.js': 'start()'.repeat(500),
  'assets/index-BBBBBBBB.css': `${face('noto-serif', 'U+0-FF')}${face('noto-serif-cyrillic', 'U+400-4FF')}
    ${face('noto-serif-hebrew', 'U+5D0-5EA')}${face('noto-sans-cyrillic', 'U+400-4FF')}`,
  'assets/GlMap-CCCCCCCC.js': 'map()',
  'assets/maplibreShared-D-DDDDD_.js': 'shared()',
  'assets/maplibre-gl-worker-EEEEEEEE.js': 'work()',
  'assets/de-FFFFFFFF.js': 'de()',
  'assets/en-GGGGGGGG.js': 'en()',
  'assets/quiz-HHHHHHHH.js': 'quiz()',
}
const fonts = ['noto-serif', 'noto-serif-cyrillic', 'noto-serif-italic']
let dist = ''

beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'atlas-size-'))
  const all = {
    ...files,
    ...Object.fromEntries(fonts.map((name) => [`fonts/${name}.woff2`, 'x'.repeat(5000)])),
  }
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true })
    writeFileSync(join(dist, file), content)
  }
})
afterAll(() => rmSync(dist, { recursive: true }))

describe('the weight up to the first frame', () => {
  it('holds what the German front page asks for, and nothing else', () => {
    const weighed = weighFirstFrame(dist).map(({ file }) => file)
    const later = ['assets/en-GGGGGGGG.js', 'assets/quiz-HHHHHHHH.js']
    const expected = [...Object.keys(files), ...fonts.map((name) => `fonts/${name}.woff2`)]
    expect(weighed.slice(0, -1).toSorted()).toEqual(
      expected.filter((file) => !later.includes(file)).toSorted(),
    )
  })

  it('compresses text, leaves fonts as they are, and adds the beginning of the basemap', () => {
    const bytes = new Map(weighFirstFrame(dist).map(({ file, bytes: own }) => [file, own]))
    expect(bytes.get('assets/index-AAAAAAAA.js')).toBeLessThan(100)
    expect(bytes.get('fonts/noto-serif.woff2')).toBe(5000)
    expect([...bytes.values()].at(-1)).toBe(firstLength)
    expect(archiveBytes).toBe(firstLength)
  })
})
