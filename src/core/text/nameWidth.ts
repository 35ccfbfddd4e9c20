/** Widths of letters of the display face in ems, measured at full width; the first pattern that fits counts. */
const letterWidths: readonly (readonly [RegExp, number])[] = [
  [/\p{Script=Han}/u, 1],
  [/\p{Script=Hebrew}/u, 0.46],
  [/\p{Script=Arabic}/u, 0.42],
  [/[\s\-'’.]/u, 0.32],
  [/[жшщюмЖШЩЮМmwWM]/u, 0.86],
  [/\p{Lu}/u, 0.76],
  [/\p{Script=Cyrillic}/u, 0.62],
  [/[fijlrt]/u, 0.36],
]
const otherLetter = 0.57

/** The widest name the style sheet knows; longer ones break. */
const widest = 10

/** The rough width of a name in ems, 2 to 10 in steps of a half: the style sheet fits the type to it. */
export function widthInEms(name: string): number {
  const ems = [...name].reduce(
    (sum, letter) => sum + (letterWidths.find(([pattern]) => pattern.test(letter))?.[1] ?? otherLetter),
    0,
  )
  return Math.min(widest, Math.max(2, Math.ceil(ems * 2) / 2))
}
