/** Where the keys lie. Small letters only: the search does not tell them from capitals. */
import type { Locale } from '../../../core/dataset/text.ts'

const foot = '{language} {clear} {space} {done}'

export const layouts: Readonly<Record<Locale, string[]>> = {
  de: [
    '1 2 3 4 5 6 7 8 9 0 - {bksp}',
    'q w e r t z u i o p ü',
    'a s d f g h j k l ö ä',
    'y x c v b n m ß',
    foot,
  ],
  en: ['1 2 3 4 5 6 7 8 9 0 - {bksp}', 'q w e r t y u i o p', 'a s d f g h j k l', "z x c v b n m '", foot],
}
