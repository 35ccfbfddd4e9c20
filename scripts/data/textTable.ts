/** Tables for a terminal: columns as wide as their longest cell, numbers to the right. */

/** No cell but the last of a row is longer than this; a longer one ends with an ellipsis. */
const widest = 44

const isNumber = (cell: string): boolean => /^[\d./,]+$/.test(cell)
const lengthOf = (cell: string): number => [...cell].length
const shortened = (cell: string): string =>
  lengthOf(cell) > widest ? `${[...cell].slice(0, widest - 1).join('')}…` : cell

export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const last = header.length - 1
  const body = rows.map((row) => row.map((cell, at) => (at === last ? cell : shortened(cell))))
  const widths = header.map((title, at) =>
    Math.max(lengthOf(title), ...body.map((row) => (at === last ? 0 : lengthOf(row[at] ?? '')))),
  )
  const rightAligned = header.map(
    (_, at) =>
      at !== last && body.length > 0 && body.every((row) => isNumber(row[at] ?? '') || row[at] === ''),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const space = ' '.repeat(Math.max(0, (widths[at] ?? 0) - lengthOf(cell)))
        return rightAligned[at] === true ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width))
  return [header, rule, ...body].map((row) => `  ${line(row)}`).join('\n')
}
