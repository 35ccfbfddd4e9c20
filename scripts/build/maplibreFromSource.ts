/**
 * Builds MapLibre from the sources in its package instead of its two finished files. In one module graph, the main
 * thread and the worker share what both need, and what the atlas never runs stays out. docs/decisions/0006 has the
 * figures.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { leftOut } from './maplibreParts.ts'
import { exportsOf, standIn } from './standIn.ts'

/** What the engine imports, by the names of the published files. */
const library = 'maplibre-gl'
const workerAddress = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
const virtual = (id: string): string => `\0from-source:${id}`

const worker = 'maplibre-gl/src/source/worker.ts'
const entries = [
  { file: 'maplibre-gl/src/ui/map.ts', name: 'Map' },
  { file: 'maplibre-gl/src/source/protocol_crud.ts', name: 'addProtocol' },
  { file: 'maplibre-gl/src/util/config.ts', name: 'config' },
  { file: 'maplibre-gl/src/util/global_worker_pool.ts', name: 'prewarm' },
  { file: worker, name: 'default' },
] as const

/** Files and exports below the `node_modules` folder that another version of MapLibre has moved or renamed. */
export function movedParts(modules: string): readonly string[] {
  const files = leftOut.flatMap((part) => part.files)
  return [
    ...files.filter((file) => !existsSync(join(modules, file))),
    ...entries
      .filter(({ file, name }) => !hasExport(join(modules, file), name))
      .map(({ file, name }) => `${name} in ${file}`),
  ]
}

const hasExport = (file: string, name: string): boolean =>
  existsSync(file) && exportsOf(readFileSync(file, 'utf8')).some((found) => found.name === name)

/** Where the sources are not as expected, a warning says so and the published files are used. */
export function maplibreFromSource(modules: string): Plugin {
  const moved = movedParts(modules)
  return {
    name: 'maplibre-from-source',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    enforce: 'pre',
    ...(moved.length === 0 ? hooks(modules) : { buildStart: warnOf(moved) }),
  }
}

const warnOf = (moved: readonly string[]) =>
  function warn(this: { warn: (message: string) => void }): void {
    const more = moved.length > 3 ? ` and ${moved.length - 3} more` : ''
    this.warn(
      `MapLibre's sources are not as expected: no ${moved.slice(0, 3).join(', no ')}${more}. The published files are ` +
        `used instead; the map's program grows by more than half. See docs/decisions/0006-maplibre-from-source.md.`,
    )
  }

function hooks(modules: string): Partial<Plugin> {
  const path = (file: string): string => normalizePath(resolve(modules, file))
  const [map, protocols, config, pool] = entries.map(({ file }) => path(file))
  return {
    config: () => ({
      // MapLibre declares fields for the type checker that a base class has set already; they must not reset them.
      oxc: {
        typescript: { removeClassFieldsWithoutInitializer: true },
        assumptions: { setPublicClassFields: true },
      },
    }),
    resolveId: (id) => (id === library || id === workerAddress ? virtual(id) : undefined),
    load(id) {
      if (id === virtual(library))
        return `export { Map } from '${map}'
          export { addProtocol } from '${protocols}'
          export { prewarm } from '${pool}'
          import { config } from '${config}'
          export const setWorkerUrl = (url) => { config.WORKER_URL = url }`
      if (id === virtual(workerAddress)) {
        const chunk = this.emitFile({ type: 'chunk', id: path(worker), name: 'maplibreWorker' })
        return `export default import.meta.ROLLUP_FILE_URL_${chunk}`
      }
      const file = id.slice(id.lastIndexOf('/node_modules/') + '/node_modules/'.length)
      const part = leftOut.find(({ files }) => files.includes(file))
      return part && (part.code ?? standIn(readFileSync(id, 'utf8')))
    },
  }
}
