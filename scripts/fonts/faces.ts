/** The faces of the atlas: where each comes from and which characters it keeps. */
import type { Characters } from './characters.ts'

export type Face = {
  /** Name of the file without subset and ending. */
  readonly file: string
  /** Family for style sheets. */
  readonly family: string
  /** Package below `node_modules` and the variant in its file names. */
  readonly source: string
  readonly variant: string
  /** The package's subsets that may be used; null for all of them. The first one gives the file its plain name. */
  readonly subsets: readonly string[] | null
  readonly wanted: (characters: Characters) => Iterable<string>
  /** Axes of a variable source: pinned to a value or cut to a range. */
  readonly axes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  readonly descriptors: Readonly<Record<string, string>>
}

// Always complete, so that a new text rarely asks for new files.
const basicLatin = codePoints(0x20, 0x7e)
const latin1 = codePoints(0xa0, 0xff).filter((character) => !/[\u00AD¤¦¨¬¯´µ¶¸¹º¼½¾¢¥]/u.test(character))
const punctuation = [...'–—‘’‚“”„†•…′″‹›€−→↑↓']
const western = [...basicLatin, ...latin1, ...punctuation]
// Names bring what else they need.
const headings = [
  ...basicLatin.filter((character) => /[A-Za-z0-9 .,'?!:()-]/.test(character)),
  ...'ÄÖÜäöüßÀÂÇÉÈÊËÎÏÔÛàâçéèêëîïôûñáíóúãå–’„“”',
]
const seaNames = [...basicLatin.filter((character) => /[A-Za-z .'-]/.test(character)), ...'ÄÖÜäöüßéèñçô’']

const inScript =
  (script: RegExp, from: (characters: Characters) => ReadonlySet<string>) =>
  (characters: Characters): string[] =>
    [...from(characters)].filter((character) => script.test(character))

const han = /\p{Script_Extensions=Han}/u
const hebrew = /\p{Script_Extensions=Hebrew}/u
const arabic = /\p{Script=Arabic}|[\u064B-\u065F]/u
const commonScripts =
  /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Common}|[\u0300-\u036F]/u

const names = (characters: Characters): ReadonlySet<string> => characters.names
const texts = (characters: Characters): ReadonlySet<string> => characters.texts
const regular = { 'font-weight': '400' }

export const faces: readonly Face[] = [
  {
    file: 'noto-serif-display',
    family: 'Noto Serif Display',
    source: '@fontsource-variable/noto-serif-display',
    variant: 'standard-normal',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'greek'],
    wanted: (characters) => [...headings, ...inScript(commonScripts, names)(characters)],
    axes: { wght: { min: 400, max: 500 }, wdth: { min: 62.5, max: 100 } },
    descriptors: { 'font-weight': '400 500', 'font-stretch': '62.5% 100%' },
  },
  {
    file: 'noto-serif-sc',
    family: 'Noto Serif SC',
    source: '@fontsource-variable/noto-serif-sc',
    variant: 'wght-normal',
    subsets: null,
    wanted: inScript(han, names),
    axes: { wght: 400 },
    descriptors: regular,
  },
  {
    file: 'noto-serif-hebrew',
    family: 'Noto Serif Hebrew',
    source: '@fontsource-variable/noto-serif-hebrew',
    variant: 'wght-normal',
    subsets: ['hebrew'],
    wanted: inScript(hebrew, names),
    axes: { wght: 400 },
    descriptors: regular,
  },
  {
    file: 'noto-naskh-arabic',
    family: 'Noto Naskh Arabic',
    source: '@fontsource-variable/noto-naskh-arabic',
    variant: 'wght-normal',
    subsets: ['arabic'],
    wanted: inScript(arabic, names),
    axes: { wght: 400 },
    descriptors: regular,
  },
  {
    file: 'noto-sans',
    family: 'Noto Sans',
    source: '@fontsource-variable/noto-sans',
    variant: 'wght-normal',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'],
    wanted: (characters) => [...western, ...inScript(commonScripts, texts)(characters)],
    axes: { wght: { min: 400, max: 700 } },
    descriptors: { 'font-weight': '400 700' },
  },
  {
    file: 'noto-sans-sc',
    family: 'Noto Sans SC',
    source: '@fontsource/noto-sans-sc',
    variant: '400-normal',
    subsets: null,
    wanted: inScript(han, texts),
    descriptors: regular,
  },
  {
    file: 'noto-sans-hebrew',
    family: 'Noto Sans Hebrew',
    source: '@fontsource/noto-sans-hebrew',
    variant: '400-normal',
    subsets: ['hebrew'],
    wanted: inScript(hebrew, texts),
    descriptors: regular,
  },
  {
    file: 'noto-sans-arabic',
    family: 'Noto Sans Arabic',
    source: '@fontsource/noto-sans-arabic',
    variant: '400-normal',
    subsets: ['arabic'],
    wanted: inScript(arabic, texts),
    descriptors: regular,
  },
  {
    file: 'noto-serif-italic',
    family: 'Noto Serif',
    source: '@fontsource-variable/noto-serif',
    variant: 'wght-italic',
    subsets: ['latin'],
    wanted: () => seaNames,
    axes: { wght: 400 },
    descriptors: { 'font-style': 'italic', ...regular },
  },
]

function codePoints(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset))
}
