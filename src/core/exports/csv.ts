/** Comma-separated values after RFC 4180: CRLF at the end of every line, quotation marks where a cell needs them. */

/** Characters that make a spreadsheet run a cell as a formula, also those full-width ones that some turn into them. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u

/**
 * A text that no spreadsheet runs: what would begin a formula gets an apostrophe in front, which spreadsheets hide.
 * Apostrophes that already stand there count as part of the text, so that taking one away always gives it back.
 */
export const withoutFormula = (text: string): string => (formula.test(text) ? `'${text}` : text)

const toCell = (value: string): string =>
  /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value

/** The whole file, without a byte order mark. */
export const toCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('')
