/** The colours of the map, with the values of ui/tokens.css; a test keeps the two files alike. */
import type { Kind, Status } from '../../core/dataset/partnership.ts'

/** `forced`: the reader's own two colours, as with `forced-colors`. */
export type Contrast = 'normal' | 'more' | 'forced'

/** What decides the colours. */
export type Shades = { readonly theme: 'light' | 'dark'; readonly contrast: Contrast }

/** `light dark`, as in `light-dark()` of the style sheet. */
const normal = {
  paper: '#FBF9F4 #121C27',
  land: '#F7F4EE #233140',
  'land-partner': '#EFE3CB #31455A',
  'land-chosen': '#EEDAC0 #384958',
  sea: '#D3E1E9 #0B141E',
  'sea-1': '#DAE6ED #0E1925',
  'sea-2': '#E2ECF1 #121F2C',
  'sea-3': '#EBF2F5 #172635',
  ink: '#1F2933 #EEF2F5',
  'ink-2': '#46525E #B9C5D0',
  'ink-map': '#55606B #A9B9C7',
  'ink-sea': '#3B6480 #86A9C4',
  'border-map': '#B9AE9B #4C6072',
  coast: '#7F9AAB #55708A',
  thread: '#BF4416 #FFB066',
  'thread-text': '#A23608 #FFB877',
  friendship: '#6A5300 #E9D27C',
  solidarity: '#84246B #F2A3D4',
  project: '#0D5A70 #79D3E6',
  climate: '#2B6A32 #9ADB8C',
  resting: '#5A6570 #A8B6C3',
}

export type Token = keyof typeof normal

const more: Record<Token, string> = {
  paper: '#FFFFFF #000000',
  land: '#FFFFFF #000000',
  'land-partner': '#FFF3D6 #1F2A36',
  'land-chosen': '#FFE6C2 #2A3542',
  sea: '#CFE0EA #10202E',
  'sea-1': '#CFE0EA #10202E',
  'sea-2': '#CFE0EA #10202E',
  'sea-3': '#CFE0EA #10202E',
  ink: '#000000 #FFFFFF',
  'ink-2': '#000000 #FFFFFF',
  'ink-map': '#1F2933 #E6EDF3',
  'ink-sea': '#123E5A #BFE0F7',
  'border-map': '#4A4A4A #C0C0C0',
  coast: '#000000 #FFFFFF',
  thread: '#8F2A00 #FFC48A',
  'thread-text': '#742000 #FFC48A',
  friendship: '#453600 #FFE99A',
  solidarity: '#5E0E4A #FFC2E8',
  project: '#003B4D #A5EAFA',
  climate: '#0F4A17 #BDF2B2',
  resting: '#000000 #FFFFFF',
}

/** Surfaces; everything else is drawn on them. */
const surfaces: readonly Token[] = [
  'paper',
  'land',
  'land-partner',
  'land-chosen',
  'sea',
  'sea-1',
  'sea-2',
  'sea-3',
]

/** Where the reader's system allows two colours only, shape and dash alone tell things apart. */
const forcedPair = (token: Token): string =>
  surfaces.includes(token) ? '#FFFFFF #000000' : '#000000 #FFFFFF'

export type Palette = (token: Token) => string

/** The colours of a look, each as `#RRGGBB`. */
export function paletteOf({ theme, contrast }: Shades): Palette {
  const pairs = contrast === 'more' ? more : normal
  return (token) => {
    const pair = contrast === 'forced' ? forcedPair(token) : pairs[token]
    return theme === 'light' ? pair.slice(0, 7) : pair.slice(-7)
  }
}

/** The colour of a thread or sign: its kind's, grey once it has ended. */
export const tokenFor = (kind: Kind, status: Status): Token =>
  status === 'ended' ? 'resting' : kind === 'twin' ? 'thread' : kind

/** The colour of text on a thread: the thread's, or a darker one where that could not be read. */
export const textTokenFor = (kind: Kind, status: Status): Token => {
  const token = tokenFor(kind, status)
  return token === 'thread' ? 'thread-text' : token === 'resting' ? 'ink-2' : token
}
