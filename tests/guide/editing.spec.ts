/** Does what the editors' guide says, word for word, in a copy of the project. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import * as z from 'zod/mini'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { english } from '../../src/core/dataset/messages/en.ts'
import { german } from '../../src/core/dataset/messages/de.ts'
import { edited, promisedIn, stepsOf } from './guide.ts'
import { openSandbox, type Sandbox } from './sandbox.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const guides = { en: read('docs/editing-the-data.md'), de: read('docs/daten-pflegen.md') }
const page = '/de/city/musterort/'

const Places = z.object({
  features: z.array(z.object({ id: z.string(), geometry: z.object({ coordinates: z.array(z.number()) }) })),
})

type Walk = {
  /** What was promised and not answered. */
  readonly unkept: readonly string[]
  readonly lastAnswer: string
  /** What the server showed. */
  readonly pages: readonly string[]
}

/** Does the steps up to the end. */
async function follow(
  guide: string,
  sandbox: Sandbox,
  isLeftOut: (command: string) => boolean,
): Promise<Walk> {
  const unkept: string[] = []
  const pages: string[] = []
  let answer = ''
  const give = async (command: string): Promise<void> => {
    if (isLeftOut(command)) return
    if (command === 'npm run serve') pages.push(await sandbox.visit(command, page))
    else answer = sandbox.run(command)
  }
  for (const step of stepsOf(guide)) {
    if (step.kind === 'json')
      writeFileSync(path.join(sandbox.folder, step.file), edited(sandbox.folder, step))
    if (step.kind === 'sh') for (const command of step.text.trim().split('\n')) await give(command)
    if (step.kind === 'text')
      unkept.push(...promisedIn(step.text).flatMap((part) => (answer.includes(part) ? [] : [part, answer])))
  }
  return { unkept, lastAnswer: answer, pages }
}

describe('the guide in English', () => {
  let sandbox: Sandbox
  beforeAll(() => void (sandbox = openSandbox()))
  afterAll(() => sandbox.remove())
  const built = (file: string): string => read(path.join(sandbox.folder, 'dist', file))

  it('can be followed from the first step to the last, and is answered as it promises', async () => {
    const { unkept, lastAnswer, pages } = await follow(guides.en, sandbox, () => false)
    expect(unkept).toEqual([])
    expect(pages).toEqual([expect.stringContaining('Υπόδειγμα')])
    expect(lastAnswer).toContain('All is well')
    expect(sandbox.run('git status --short public/data')).toBe('')
  })

  it('leads to a page in both languages', () => {
    expect(built('de/city/musterort/index.html')).toContain('<title>Musterort')
    expect(built('en/city/musterort/index.html')).toContain('The cooperation begins.')
    expect(built('de/index.html')).toContain('href="/de/city/musterort/"')
  })

  it('leads to open data with the new place in it', () => {
    const rows: Record<string, string>[] = parse(built('open-data/partners.csv'), { columns: true })
    expect(rows.find(({ id }) => id === 'musterort')).toMatchObject({
      name_en: 'Sampleton',
      status: 'active',
    })
    const { features } = Places.parse(JSON.parse(built('open-data/partners.geojson')))
    const place = features.find(({ id }) => id === 'musterort')
    expect(place?.geometry.coordinates).toEqual([22.42, 39.64])
    expect(built('open-data/events.csv')).toContain('The cooperation begins.')
    expect(built('open-data/sources.csv')).toContain('Musterverlag')
  })

  it('leads to a place among those whose quality is told, and to its source among all sources', () => {
    expect(built('en/quality/index.html')).toContain('href="/en/city/musterort/"')
    expect(built('en/sources/index.html')).toContain('https://example.org/musterort')
  })

  it('leads to a fact sheet in both languages', () => {
    for (const locale of ['de', 'en'])
      expect(built(`sheets/musterort-${locale}.pdf`).startsWith('%PDF-')).toBe(true)
  })
})

describe('the guide in German', () => {
  let sandbox: Sandbox
  beforeAll(() => void (sandbox = openSandbox()))
  afterAll(() => sandbox.remove())

  it('has the same steps', () => {
    const stepsIn = (guide: string) =>
      stepsOf(guide)
        .filter(({ kind }) => kind !== 'text')
        .map((step) => ({ ...step, text: step.text.replaceAll(/--lang \w\w/g, '') }))
    expect(stepsIn(guides.de)).toEqual(stepsIn(guides.en))
  })

  it('is answered as it promises; the atlas has been built already', async () => {
    const isSlow = (command: string): boolean => /npm run (build|serve)$/.test(command)
    const { unkept, lastAnswer } = await follow(guides.de, sandbox, isSlow)
    expect(unkept).toEqual([])
    expect(lastAnswer).toContain('Alles in Ordnung')
  })
})

describe('the tables of messages', () => {
  it.each([
    ['English', guides.en, english],
    ['German', guides.de, german],
  ] as const)('quote what the check says in %s', (_language, guide, messages) => {
    const said = Object.values(messages).map(({ wrong }) => wrong.replaceAll(/\{[^}]*\}/g, '…'))
    const quoted = [...guide.matchAll(/^\| `([^`]+)`/gm)].map(([, quote = '']) => quote)
    expect(quoted.length).toBeGreaterThan(3)
    expect(said).toEqual(expect.arrayContaining(quoted))
  })
})
