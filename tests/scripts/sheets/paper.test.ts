// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { paper, paperColours } from '../../../scripts/sheets/paper.ts'

/** The colours of the print style sheet. */
const sheet = readFileSync('src/ui/tokens.css', 'utf8')
const print = /@media print \{\s*:root \{(.*?)\}/s.exec(sheet)?.[1] ?? ''
const tokens = new Map(
  [...print.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, token = '', colour = '']) => [
    token,
    colour.toUpperCase(),
  ]),
)

it.each([
  'paper',
  'land',
  'land-partner',
  'land-chosen',
  'sea',
  'sea-1',
  'sea-2',
  'sea-3',
  'ink',
  'ink-2',
  'ink-map',
  'ink-sea',
  'coast',
  'border-map',
  'thread',
  'thread-text',
] as const)('a document has the colour of the print style sheet: %s', (token) => {
  expect(paper(token)).toBe(tokens.get(token))
})

it('draws soft rules in the colour of the print style sheet', () => {
  expect(paperColours.rule).toBe(tokens.get('rule-soft'))
})
