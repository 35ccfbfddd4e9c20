/** The left half of a shared image: names and facts on paper. */
import type { AtlasIndex, CityEntry } from '../../src/core/dataset/dataset.ts'
import { currentPartnership } from '../../src/core/dataset/publish.ts'
import { paletteOf } from '../../src/map/scene/palette.ts'
import { homeSign, signOf } from '../../src/map/scene/symbols.ts'
import type { Stretch } from './faces.ts'
import type { ShareWords } from './shareWords.ts'
import { signMarkup } from '../drawnMap/signMarkup.ts'
import { type Face, type Measure, textElement } from './svgText.ts'

export type Column = {
  readonly left: number
  readonly width: number
  readonly height: number
  readonly words: ShareWords
  readonly measure: Measure
  readonly stretch: Stretch
  /** The largest a name may be, in pixels. */
  readonly nameSize: number
}

/** The title of the atlas is set as large as two lines of it fit. */
const titleSizes = [100, 96, 92, 88, 84, 80, 76, 72, 68, 64, 60]
const colour = paletteOf({ theme: 'light', contrast: 'normal' })

/** A place: whose atlas this is, then the name as large as it fits, and what joins it to the home city. */
export function placeTexts(column: Column, place: CityEntry): string {
  const { left, width, words, height } = column
  const current = currentPartnership(place)
  const status = current === undefined ? homeSign : signOf(current.kind, current.status)
  const statusLeft = left + 46
  const statusRoom = { ...column, width: width - 46 }
  const oneLine = fitted(words.status ?? '', 'strong', 30, statusRoom)
  const statusSize = oneLine < 25 ? 29 : oneLine
  const statusLines = wrapped(words.status ?? '', 'strong', statusSize, statusRoom)
  const firstStatus = height - 62 - (statusLines.length - 1) * 38
  const size = fitted(words.name, 'display', column.nameSize, column)
  const nameBaseline = 258 + size * 0.3
  const below = nameBaseline + size * (/\p{Script=Arabic}/u.test(words.name) ? 0.28 : 0.1)
  const translated = words.translation === null ? 0 : 62
  return [
    signMarkup(homeSign, { x: left + 15, y: 68 }, 10, colour),
    line(words.title, { x: left + 44, y: 79, most: 32, face: 'display', fill: colour('ink') }, column, 44),
    line(words.name, { x: left, y: nameBaseline, most: size, face: 'display', fill: colour('ink') }, column),
    words.translation === null
      ? ''
      : line(
          words.translation,
          { x: left, y: below + 56, most: 50, face: 'display', fill: colour('ink') },
          column,
        ),
    words.country === null
      ? ''
      : line(
          words.country,
          { x: left, y: below + 46 + translated, most: 30, face: 'text', fill: colour('ink-2') },
          column,
        ),
    `<path stroke="${colour('ink')}" stroke-width="3" d="M${left} ${firstStatus - 54}H${left + width}"/>`,
    signMarkup(status, { x: left + 15, y: firstStatus - 10 }, 13, colour),
    ...statusLines.map((text, i) =>
      textElement(text, {
        x: statusLeft,
        y: firstStatus + i * 38,
        size: statusSize,
        face: 'strong',
        fill: colour('ink'),
      }),
    ),
  ].join('')
}

/** The atlas as a whole: its title, and the names of its places in their own scripts. */
export function atlasTexts(column: Column, { cities }: AtlasIndex): string {
  const { left, words } = column
  const size = titleSizes.find((one) => wrapped(words.title, 'display', one, column).length <= 2) ?? 56
  const titleLines = wrapped(words.title, 'display', size, column)
  const afterTitle = 132 + (titleLines.length - 1) * size * 1.05
  const names = cities.map(({ localName }) => localName.text)
  return [
    ...titleLines.map((text, i) =>
      textElement(text, {
        x: left,
        y: 132 + i * size * 1.05,
        size,
        face: 'display',
        fill: colour('ink'),
      }),
    ),
    line(
      words.subtitle,
      { x: left, y: afterTitle + 64, most: 34, face: 'text', fill: colour('ink-2') },
      column,
    ),
    ...rows(names, 25, column).map((row, i) =>
      row.map(({ text, x }) =>
        textElement(text, {
          x: left + x,
          y: afterTitle + 150 + i * 40,
          size: 25,
          face: 'display',
          fill: colour('ink'),
        }),
      ),
    ),
  ]
    .flat()
    .join('')
}

type Line = {
  readonly x: number
  readonly y: number
  readonly most: number
  readonly face: Face
  readonly fill: string
}

/** One line, as large as wanted or as large as it fits. */
function line(text: string, { most, ...style }: Line, column: Column, indent = 0): string {
  const room = { ...column, width: column.width - indent }
  return textElement(text, { ...style, size: fitted(text, style.face, most, room) })
}

function fitted(text: string, face: Face, most: number, { measure, stretch, width }: Column): number {
  const natural = measure(text, { size: most, face, stretch })
  return natural <= width ? most : Math.floor((most * width) / natural)
}

/** Words in as many lines as they need. */
function wrapped(text: string, face: Face, size: number, { measure, stretch, width }: Column): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && measure(longer, { size, face, stretch }) <= width) lines.splice(-1, 1, longer)
    else lines.push(word)
  }
  return lines
}

type Placed = { readonly text: string; readonly x: number }

/** Names side by side with wide gaps, in as many rows as they need. Each stands alone, whatever direction its script has. */
function rows(names: readonly string[], size: number, { measure, stretch, width }: Column): Placed[][] {
  const gap = 24
  const result: Placed[][] = [[]]
  let x = 0
  for (const text of names) {
    const nameWidth = measure(text, { size, face: 'display', stretch })
    if (x > 0 && x + nameWidth > width) {
      result.push([])
      x = 0
    }
    result.at(-1)?.push({ text, x })
    x += nameWidth + gap
  }
  return result
}
