// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import swc from '@swc/core'
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser'
import { beforeAll, describe, expect, it, vi } from 'vitest'

const packages = '^node_modules/'

/** `from` may import only what `may` matches, besides itself. */
const only = (name: string, from: string, may: string): IForbiddenRuleType => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: `${from}|${may}` },
})

const rules: IForbiddenRuleType[] = [
  { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'everything resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  only('core is pure', '^src/core/', `${packages}(zod|minisearch|@types/geojson)/`),
  only('i18n knows the core only', '^src/i18n/', `^src/core/|${packages}`),
  only('ui knows no state and no features', '^src/ui/', `^src/(core|i18n)/|${packages}`),
  only('the service worker knows the core only', '^src/offline/', `^src/core/|${packages}`),
  {
    name: 'pages and the service worker talk by messages',
    severity: 'error',
    from: { path: '^src/(?!offline/)' },
    to: { path: '^src/offline/' },
  },
  only('data knows the core only', '^src/data/', `^src/core/|${packages}`),
  only('state knows the core only', '^src/state/', `^src/core/|${packages}`),
  only('the scene is computed without a browser', '^src/map/scene/', `^src/(core|i18n)/|${packages}`),
  only(
    'the SVG map is drawn without a browser',
    '^src/map/static/',
    `^src/(core|i18n|ui|map/scene)/|${packages}`,
  ),
  only('the engine knows the scene', '^src/map/engine/', `^src/(core|map/scene)/|${packages}`),
  only('the map knows no features', '^src/map/', `^src/(core|i18n|ui)/|${packages}`),
  only(
    'features know nothing above them',
    '^src/features/',
    `^src/(ui|i18n|state|data|map|core)/|${packages}`,
  ),
  only('pages to read know no features', '^src/documents/', `^src/(ui|i18n|state|map|core)/|${packages}`),
  {
    name: 'pages to read stay out of the program',
    severity: 'error',
    // The ids of messages are a type, which leaves no trace.
    from: { path: '^src/(?!documents/|i18n/messages\\.ts$)' },
    to: { path: '^src/documents/|^src/i18n/messages/documents/' },
  },
  {
    name: 'features do not know each other',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'scripts know no features',
    severity: 'error',
    from: { path: '^scripts/(?!build/)' },
    to: { path: '^src/', pathNot: '^src/(core|i18n|map/static|map/scene)/' },
  },
  {
    name: 'the product knows no scripts and no tests',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(scripts|tests)/' },
  },
]

/** dependency-cruiser asks its parser for TypeScript without JSX; this adds JSX for the files that have it. */
function parseJsxToo(): void {
  const parse = swc.parseFileSync
  vi.spyOn(swc, 'parseFileSync').mockImplementation((file, options) =>
    parse(file, { ...options, syntax: 'typescript', tsx: file.endsWith('.tsx') }),
  )
}

async function look(folders: string[], forbidden: IForbiddenRuleType[]): Promise<ICruiseResult> {
  const { output } = await cruise(
    folders,
    {
      ruleSet: { forbidden },
      validate: true,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: String.raw`\.css$|\?` },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json'],
    },
  )
  if (typeof output === 'string') throw new Error(output)
  return output
}

let result: ICruiseResult
beforeAll(async () => {
  parseJsxToo()
  result = await look(['src', 'scripts'], rules)
}, 30_000)

describe('the architecture', () => {
  it('is really looked at', () => {
    const own = result.modules.map(({ source }) => source).filter((source) => /^(src|scripts)\//.test(source))
    expect(own.length).toBeGreaterThan(20)
    const seen = result.modules.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved))
    expect(seen.some((path) => path.startsWith('src/core/dataset/'))).toBe(true)
    expect(seen.some((path) => path.startsWith('node_modules/'))).toBe(true)
  })

  it('keeps every import in its direction', () => {
    const breaches = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
    expect(breaches).toEqual([])
  })

  it('would notice an import in the wrong direction', async () => {
    const forbidden = [only('scripts stand alone', '^scripts/', '^nothing$')]
    const { summary } = await look(['scripts/serve'], forbidden)
    expect(summary.violations.length).toBeGreaterThan(0)
  })

  it('has no file of more than 250 lines and no drawers', () => {
    const files = ['src', 'scripts', 'tests'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(tsx?|css)$/.test(name))
        .map((name) => join(folder, name)),
    )
    const isLong = (file: string): boolean => readFileSync(file, 'utf8').split('\n').length > 251
    expect(files.filter((file) => isLong(file) && file !== 'src/ui/fonts.css')).toEqual([])
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common)(\/|\.)/.test(file))).toEqual([])
  })
})
