// @vitest-environment node
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readHeaders } from '../scripts/serve/headers.ts'

const nginx = readFileSync('deploy/nginx.conf', 'utf8')
const { always, cacheControl } = readHeaders()

describe('the configuration for nginx', () => {
  it('sends the headers of headers.json and no others', () => {
    const sent = [...nginx.matchAll(/^\s*add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [
      name,
      value,
    ])
    expect(Object.fromEntries(sent)).toEqual(always)
  })

  it('lets browsers keep the same files for the same time', () => {
    expect(nginx).toContain(`default      "${cacheControl.everythingElse}";`)
    expect(nginx).toContain(`~^/assets/   "${cacheControl.assets}";`)
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
