/** Gives Vite what is made from the dataset: frames of the static map, data files and flags. */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { readSiteData, type SiteData } from './siteData.ts'

const framesId = 'virtual:frames.css'
const flagFile = (country: string): string => `node_modules/flag-icons/flags/4x3/${country.toLowerCase()}.svg`

export function atlasPlugin(root: string): Plugin {
  const data = readSiteData(root)
  return {
    name: 'atlas',
    config: () => ({ define: { __DATA_VERSION__: JSON.stringify(data.version) } }),
    resolveId: (id) => (id === framesId ? `\0${framesId}` : undefined),
    load: (id) => (id === `\0${framesId}` ? data.framesCss : undefined),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const body = publishedFile(data, path)
        if (body === null) return next()
        response.setHeader('content-type', path.endsWith('.svg') ? 'image/svg+xml' : 'application/json')
        response.end(body)
      })
    },
  }
}

function publishedFile(data: SiteData, path: string): string | null {
  if (path.endsWith('/data/index.json')) return JSON.stringify(data.index)
  const city = /\/data\/cities\/([a-z0-9-]+)\.json$/.exec(path)?.[1]
  const dossier = data.dossiers.find((candidate) => candidate.city.id === city)
  if (dossier !== undefined) return JSON.stringify(dossier)
  const country = /\/flags\/([a-z]{2})\.svg$/.exec(path)?.[1]
  return country === undefined ? null : readFileSync(flagFile(country), 'utf8')
}

/** Replaces the editors' files, which Vite has copied, by their published form, and adds the flags that are used. */
export function writePublishedFiles(data: SiteData, outDir: string): void {
  rmSync(join(outDir, 'data'), { recursive: true, force: true })
  mkdirSync(join(outDir, 'data/cities'), { recursive: true })
  mkdirSync(join(outDir, 'flags'), { recursive: true })
  writeFileSync(join(outDir, 'data/index.json'), JSON.stringify(data.index))
  for (const dossier of data.dossiers) {
    writeFileSync(join(outDir, `data/cities/${dossier.city.id}.json`), JSON.stringify(dossier))
  }
  for (const country of data.countries) {
    copyFileSync(flagFile(country), join(outDir, `flags/${country.toLowerCase()}.svg`))
  }
}
