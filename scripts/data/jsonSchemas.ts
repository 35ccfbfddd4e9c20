/** JSON Schemas for editors, written from the Zod schemas and a table of descriptions. */
import * as z from 'zod/mini'
import { City } from '../../src/core/dataset/city.ts'
import { Goals, Sources } from '../../src/core/dataset/dataset.ts'
import { Project } from '../../src/core/dataset/project.ts'
import { Awards, Downloads, Home, Initiatives, Networks } from '../../src/core/dataset/register.ts'
import { Site } from '../../src/core/dataset/site.ts'
import { city } from './descriptions/city.ts'
import type { Descriptions } from './descriptions/description.ts'
import { registers } from './descriptions/registers.ts'
import { shared } from './descriptions/shared.ts'

const schemas = {
  awards: Awards,
  city: City,
  downloads: Downloads,
  goals: Goals,
  home: Home,
  initiatives: Initiatives,
  networks: Networks,
  project: Project,
  site: Site,
  sources: Sources,
}

const descriptions: Descriptions = { ...shared, ...registers, ...city }

/** JSON Schema has no flags, and without the `s` flag a full stop matches no line break. */
const withoutFlags = (pattern: string): string => pattern.replaceAll('(.*', '([\\s\\S]*')

/** The description whose key is the longest end of the path. */
function describe(path: readonly string[]): string | undefined {
  for (let from = 0; from < path.length; from += 1) {
    const found = descriptions[path.slice(from).join('.')]
    if (found !== undefined) return `${found[0]}\n${found[1]}`
  }
  return undefined
}

function withDescriptions(node: unknown, path: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((part: unknown) => withDescriptions(part, path))
  if (typeof node !== 'object' || node === null) return node
  const entries: [string, unknown][] = Object.entries(node)
  return Object.fromEntries(
    entries.map(([key, part]) => {
      if (key === 'pattern' && typeof part === 'string') return [key, withoutFlags(part)]
      if (key !== 'properties' || typeof part !== 'object' || part === null)
        return [key, withDescriptions(part, path)]
      return [key, propertiesWithDescriptions(Object.entries(part), path)]
    }),
  )
}

const propertiesWithDescriptions = (properties: [string, unknown][], path: readonly string[]): unknown =>
  Object.fromEntries(
    properties.map(([name, part]) => {
      const here = [...path, name]
      const described = withDescriptions(part, here)
      return [name, { description: describe(here), ...(typeof described === 'object' ? described : {}) }]
    }),
  )

/** Every schema file under its name, with its text. Draft 7, because editors support it best. */
export const toSchemaFiles = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(withDescriptions(z.toJSONSchema(schema, { target: 'draft-7' }), [name]), null, 2)}\n`,
    ]),
  )

const filesOf = (name: string): string =>
  ({ city: '/public/data/cities/*.json', project: '/public/data/projects/*.json' })[name] ??
  `/public/data/${name}.json`

/** The editor's settings that join each file to its schema, set out as the formatter would. */
export const toEditorSettings = (): string => {
  const joined = Object.keys(schemas).map((name) => ({
    fileMatch: [filesOf(name)],
    url: `./public/data/schema/${name}.json`,
  }))
  return `${JSON.stringify({ 'json.schemas': joined }, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]')}\n`
}
