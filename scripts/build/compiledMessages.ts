/** Messages are parsed when the atlas is built, so that no browser has to load a parser for them. */
import { parse } from '@formatjs/icu-messageformat-parser'
import type { Plugin } from 'vite'

const parser = '@formatjs/icu-messageformat-parser'

/** The syntax trees of a message file, as JSON. @throws SyntaxError if a message is no ICU message */
export function compileMessages(json: string): string {
  const compile = (_id: string, value: unknown) => (typeof value === 'string' ? parse(value) : value)
  return JSON.stringify(JSON.parse(json, compile))
}

export const compiledMessages = (): Plugin => ({
  name: 'compiled-messages',
  apply: 'build',
  enforce: 'pre',
  // The package's own stand-in for the parser, for programs whose messages are compiled.
  config: () => ({
    resolve: { alias: [{ find: new RegExp(`^${parser}$`), replacement: `${parser}/no-parser.js` }] },
  }),
  transform: (code, id) =>
    /\/i18n\/messages\/(?:(?:tools|kiosk)\/)?\w+\.json$/.test(id) ? compileMessages(code) : null,
})
