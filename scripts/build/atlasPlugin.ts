/** Gives Vite what is made from the dataset: frames of the static map, data files and flags. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Connect, Plugin, ViteDevServer } from 'vite'
import { groundOf, parseView } from '../../src/core/view/url.ts'
import { plainView } from '../../src/core/view/view.ts'
import { readSheetList, sheetCache } from '../sheets/sheetList.ts'
import { asDocumentRenderer, documentPaths, drawnDocuments } from './documents.ts'
import { composePage, readLand, type Renderer } from './page.ts'
import { readSiteData, type SiteData } from './siteData.ts'

const types: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.geojson': 'application/geo+json',
  '.ics': 'text/calendar',
  '.jsonld': 'application/ld+json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}
const framesId = 'virtual:frames.css'

export function atlasPlugin(root: string): Plugin {
  const { sheets, kept } = readSheetList(root)
  const data = readSiteData(root, { sheets })
  return {
    name: 'atlas',
    config: () => ({ define: { __DATA_VERSION__: JSON.stringify(data.version) } }),
    resolveId: (id) => (id === framesId ? `\0${framesId}` : undefined),
    load: (id) => (id === `\0${framesId}` ? data.framesCss : undefined),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const body = publishedFile(data, path) ?? keptSheet(root, kept, path)
        if (body === null) return next()
        response.setHeader('content-type', types[extname(path)] ?? 'application/json')
        response.end(body)
      })
      return () => server.middlewares.use(pageHandler(server, data))
    },
  }
}

/** Checks the one thing that is needed of the module Vite has loaded. */
function asRenderer({ renderPage }: Record<string, unknown>): Renderer {
  if (!isRenderPage(renderPage)) throw new TypeError('src/app/prerender.tsx exports no renderPage')
  return { renderPage }
}

const isRenderPage = (value: unknown): value is Renderer['renderPage'] => typeof value === 'function'

/** In development style sheets are served one by one. */
const documentStyles = (base: string): readonly string[] =>
  globSync('src/documents/**/*.css').map((file) => `${base}${file.replaceAll('\\', '/')}`)

/** In development every page is rendered when it is asked for, exactly as the build does it. */
function pageHandler(server: ViteDevServer, data: SiteData): Connect.NextHandleFunction {
  const { base } = server.config
  const land = readLand()
  const htmlFor = async (address: string): Promise<string> => {
    const template = await server.transformIndexHtml(address, readFileSync('index.html', 'utf8'))
    const renderer: Renderer = await server.ssrLoadModule('/src/app/prerender.tsx').then(asRenderer)
    const documentRenderer = await server.ssrLoadModule('/src/documents/render.tsx').then(asDocumentRenderer)
    const documents = drawnDocuments(documentRenderer, data, base, documentStyles(base))
    const ground = groundOf(data.index, base, new Set(documentPaths(documents)))
    const { locale, page } = parseView(new URL(address, 'http://localhost'), ground)
    const view = plainView(locale, page)
    return composePage({ template, view, data, base, land, renderer, documents, origin: '' })
  }
  const respond = async (...[request, response, next]: Parameters<Connect.NextHandleFunction>) => {
    if (request.headers.accept?.includes('text/html') !== true) return next()
    try {
      response.setHeader('content-type', 'text/html').end(await htmlFor(request.originalUrl ?? '/'))
    } catch (error) {
      next(error)
    }
  }
  return (...exchange) => void respond(...exchange)
}

const publishedFile = (data: SiteData, path: string): string | null =>
  [...data.files].find(([file]) => path.endsWith(`/${file}`))?.[1] ?? null

/** A document on paper as the last build has made it. */
function keptSheet(root: string, kept: ReadonlyMap<string, string>, path: string): Buffer | null {
  const name = [...kept].find(([file]) => path.endsWith(`/${file}`))?.[1]
  const file = join(sheetCache(root), name ?? '')
  return name !== undefined && existsSync(file) ? readFileSync(file) : null
}

/** Replaces the editors' files, which Vite has copied, by their published form, and adds the flags that are used. */
export function writePublishedFiles(data: SiteData, outDir: string): void {
  rmSync(join(outDir, 'data'), { recursive: true, force: true })
  for (const [file, text] of data.files) {
    const path = join(outDir, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
