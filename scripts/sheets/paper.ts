/** Colours of paper: those of the print style sheet (a test keeps both alike), the rest as on a light screen. */
import { type Palette, paletteOf, type Token } from '../../src/map/scene/palette.ts'

const light = paletteOf({ theme: 'light', contrast: 'normal' })

const printed: Partial<Record<Token, string>> = {
  paper: '#FFFFFF',
  land: '#FFFFFF',
  'land-partner': '#E9E9E9',
  'land-chosen': '#E0E0E0',
  sea: '#FFFFFF',
  'sea-1': '#FFFFFF',
  'sea-2': '#FFFFFF',
  'sea-3': '#FFFFFF',
  ink: '#000000',
  'ink-2': '#333333',
  'ink-map': '#555555',
  'ink-sea': '#555555',
  coast: '#555555',
  'border-map': '#999999',
  thread: '#A23608',
  'thread-text': '#7A2805',
}

export const paper: Palette = (token) => printed[token] ?? light(token)

/** The colours a template names. */
export const paperColours = {
  ink: paper('ink'),
  quiet: paper('ink-2'),
  rule: '#999999',
  thread: paper('thread'),
  accent: paper('thread-text'),
}

/** CSS pixels, of which the map is made, to a millimetre. */
export const pxPerMm = 96 / 25.4
