/**
 * How many typing errors part two words: letters left out, added, replaced, or two neighbours in the wrong order
 * (optimal string alignment). Gives `most + 1` as soon as there are more than `most`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1]
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1)
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = row > 1 && column > 1 && isSwapped ? (before[column - 2] ?? 0) + 1 : Infinity
      current.push(Math.min((current[column - 1] ?? 0) + 1, (last[column] ?? 0) + 1, replaced, swapped))
    }
    if (Math.min(...current) > most) return most + 1
    before = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** How many errors a word of this length is forgiven: short words none, long ones two. */
export const forgivenErrors = (letters: number): 0 | 1 | 2 => (letters < 4 ? 0 : letters < 8 ? 1 : 2)
