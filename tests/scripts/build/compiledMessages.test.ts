import { readFileSync } from 'node:fs'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { compileMessages } from '../../../scripts/build/compiledMessages.ts'

const written = (locale: string): Record<string, string> =>
  JSON.parse(readFileSync(`src/i18n/messages/${locale}.json`, 'utf8'))

describe('compileMessages', () => {
  it.each(['de', 'en'])('changes nothing of what is read in %s', (locale) => {
    const messages = written(locale)
    const compiled = createIntl({ locale, messages: JSON.parse(compileMessages(JSON.stringify(messages))) })
    const parsed = createIntl({ locale, messages })
    for (const [id, text] of Object.entries(messages)) {
      const names = [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
      const values: Record<string, number> = Object.fromEntries(names.map((name) => [name, 3]))
      const descriptor = Object.fromEntries([['id', id]])
      expect(compiled.formatMessage(descriptor, values)).toBe(parsed.formatMessage(descriptor, values))
    }
  })

  it('refuses what is no message', () => {
    expect(() => compileMessages('{"id": "an {open brace"}')).toThrow(SyntaxError)
  })
})
