/** Budgets of the front page, in bytes after brotli. */
import { readFileSync } from 'node:fs'

const page = 'dist/index.html'

/** Scripts the page itself names; with the messages, what has to arrive before React is live. */
function firstScripts(): string[] {
  const html = readFileSync(page, 'utf8')
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('modulepreload'))
    .map((tag) => /(?:src|href)="([^"]+\.js)"/.exec(tag)?.[1])
    .filter((address) => address !== undefined)
    .map((address) => `dist/${address.replace(/^[./]+/, '')}`)
}

export default [
  { name: 'page with map and list', path: page, limit: '30 kB', brotli: true },
  {
    name: 'scripts until React is live',
    path: [...firstScripts(), 'dist/assets/de-*.js'],
    limit: '120 kB',
    brotli: true,
  },
  // With MapLibre's published files instead of its sources it would be 365 kB.
  {
    name: 'program of the map',
    path: ['dist/assets/GlMap-*.js', 'dist/assets/maplibre*.js'],
    limit: '235 kB',
    brotli: true,
  },
  { name: 'styles', path: 'dist/assets/style-*.css', limit: '20 kB', brotli: true },
  { name: 'styles of pages to read', path: 'dist/assets/documents-*.css', limit: '6 kB', brotli: true },
  { name: 'fonts', path: 'dist/fonts/*.woff2', limit: '160 kB', brotli: false },
]
