/** What a build takes on the server. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

export type SiteWeight = { readonly pages: number; readonly files: number; readonly bytes: number }

export function weighSite(dist: string): SiteWeight {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
  }
}
