// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build, createLogger, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chunkName } from '../../../scripts/build/chunkName.ts'
import { maplibreFromSource, movedParts } from '../../../scripts/build/maplibreFromSource.ts'
import { leftOut } from '../../../scripts/build/maplibreParts.ts'

const map = 'maplibre-gl/src/ui/map.ts'
const worker = 'maplibre-gl/src/source/worker.ts'
const entries = [
  map,
  worker,
  'maplibre-gl/src/source/protocol_crud.ts',
  'maplibre-gl/src/util/config.ts',
  'maplibre-gl/src/util/global_worker_pool.ts',
]
let modules = ''

beforeAll(() => {
  modules = mkdtempSync(join(tmpdir(), 'atlas-modules-'))
  for (const file of [...entries, ...leftOut.flatMap(({ files }) => files)]) {
    mkdirSync(dirname(join(modules, file)), { recursive: true })
    cpSync(join('node_modules', file), join(modules, file))
  }
})
afterAll(() => rmSync(modules, { recursive: true }))

describe('the sources of MapLibre', () => {
  it('are where the build expects them', () => {
    expect(movedParts('node_modules')).toEqual([])
    expect(movedParts(modules)).toEqual([])
  })

  it('are missed when a file has moved or a name has changed', () => {
    const source = readFileSync(join(modules, map), 'utf8')
    rmSync(join(modules, worker))
    writeFileSync(join(modules, map), source.replace('export class Map ', 'export class WorldMap '))
    expect(movedParts(modules)).toEqual([`Map in ${map}`, `default in ${worker}`])
  })
})

/** Builds the engine alone, as the page's build does. */
async function buildEngine(folder: string) {
  const warnings: string[] = []
  const logger = createLogger('silent')
  logger.warn = (message) => warnings.push(message)
  const built = await build({
    configFile: false,
    customLogger: logger,
    plugins: [maplibreFromSource(folder)],
    logLevel: 'silent',
    worker: { format: 'es' },
    build: {
      write: false,
      minify: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: 'src/map/engine/mapEngine.ts',
        preserveEntrySignatures: 'strict',
        output: { chunkFileNames: chunkName },
      },
    },
  })
  if ('close' in built) throw new Error('not a build that ends')
  const files = [built].flat().flatMap(({ output }) => [...output])
  return {
    warnings,
    files,
    chunks: files.filter((file): file is Rolldown.OutputChunk => file.type === 'chunk'),
  }
}

describe('the build of the engine', () => {
  it('shares a chunk between both threads, and the worker needs nothing of the page', async () => {
    const { warnings, chunks } = await buildEngine('node_modules')
    expect(warnings).toEqual([])
    const named = (name: RegExp) => chunks.find(({ fileName }) => name.test(fileName))
    const [engine, shared, thread] = [/mapEngine/, /maplibreShared/, /maplibreWorker/].map(named)
    expect(engine?.imports).toContain(shared?.fileName)
    expect(thread?.imports).toContain(shared?.fileName)
    expect(engine?.code).toContain(`"/${thread?.fileName}"`)
    const all = [...(thread?.imports ?? []), ...(shared?.imports ?? [])]
    expect(all).not.toContain(engine?.fileName)
  }, 120_000)

  it('takes the published files, and says so once, when the sources are not as expected', async () => {
    const { warnings, files, chunks } = await buildEngine('no-such-folder')
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toContain('published files')
    expect(chunks.some(({ fileName }) => fileName.includes('maplibreShared'))).toBe(false)
    expect(files.some(({ fileName }) => /maplibre-gl-worker-[\w-]+\.js$/.test(fileName))).toBe(true)
  }, 120_000)
})
