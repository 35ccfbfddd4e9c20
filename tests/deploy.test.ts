// @vitest-environment node
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHeaders } from '../scripts/serve/headers.ts'
import { mediaTypes } from '../scripts/serve/mediaTypes.ts'
import { openDataFiles } from '../src/core/exports/openDataFile.ts'

const nginx = readFileSync('deploy/nginx/files.conf', 'utf8')
const rules = readFileSync('deploy/nginx/http.conf', 'utf8')
const { always, cacheControl, openData } = readHeaders()

// What nginx makes of it is tested with nginx, in tests/deploy/.
describe('the configuration for nginx', () => {
  it('sends the headers of headers.json and no others', () => {
    const sent = [...nginx.matchAll(/^\s*add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(Object.fromEntries(sent)).toEqual(always)
  })

  it('lets browsers keep the same files for the same time', () => {
    const [, kept = ''] = /map "\$status \$uri" \$atlas_cache_control \{([^}]*)\}/.exec(rules) ?? []
    expect([...kept.matchAll(/ "([^"~]+)";/g)].map(([, value]) => value)).toEqual([
      cacheControl.everythingElse,
      cacheControl.assets,
    ])
  })

  it('lets programs on other sites read the open data and nothing else', () => {
    expect(openData).toEqual({ 'Access-Control-Allow-Origin': '*' })
    const [, allowed = ''] = /map \$uri \$atlas_allow_origin \{([^}]*)\}/.exec(rules) ?? []
    expect([...allowed.matchAll(/(\S+)\s+"(.*)";/g)].map(([, path, value]) => [path, value])).toEqual([
      ['default', ''],
      ['~/open-data/[^/]+$', '*'],
    ])
    expect(nginx).toContain('add_header Access-Control-Allow-Origin $atlas_allow_origin always;')
  })

  it.each([...new Set(openDataFiles.map(({ name }) => extname(name).slice(1)))])(
    'knows the media type of .%s and compresses it',
    (ending) => {
      const [, type = ''] = new RegExp(`^\\s+(\\S+)\\s+${ending};$`, 'm').exec(nginx) ?? []
      expect(type).not.toBe('')
      const [, compressed = ''] = /gzip_types (.*);/.exec(nginx) ?? []
      expect(compressed.split(' ')).toContain(type)
    },
  )

  it.each(Object.entries(mediaTypes))('calls %s what the small server calls it', (ending, type) => {
    const [, line = ''] =
      new RegExp(`^\\s+(\\S+)\\s+(?:\\w+ )*${ending.slice(1)}(?: \\w+)*;$`, 'm').exec(nginx) ?? []
    expect(line).toBe(type.split(';')[0])
    const [, compressed = ''] = /gzip_types (.*);/.exec(nginx) ?? []
    // nginx compresses HTML without being told.
    expect(compressed.split(' ').includes(line) || line === 'text/html').toBe(type.includes('charset'))
  })
})

describe('the content security policy', () => {
  const policy = new Map(
    (always['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources.join(' ')]
    }),
  )

  it('allows nothing that is not named', () => {
    expect(policy.get('default-src')).toBe("'none'")
  })

  it.each(['script-src', 'style-src', 'connect-src', 'worker-src', 'font-src', 'manifest-src'])(
    'takes %s from the own origin only',
    (directive) => {
      expect(policy.get(directive)).toBe("'self'")
    },
  )

  it('has no exception for inline code', () => {
    expect([...policy.values()].join(' ')).not.toContain('unsafe')
  })
})
