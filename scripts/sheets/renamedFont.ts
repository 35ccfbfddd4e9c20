/** Gives a TrueType font a family name of its own. */

/** Tags in the table directory and names in the name table: a record of 16 and of 12 bytes. */
const directory = { start: 12, record: 16 }
const nameRecord = { start: 6, length: 12 }
const windowsUnicode = { platform: 3, encoding: 1, language: 0x409 }

/**
 * The font under one name only, so that the typesetter finds exactly this one and never a font of the machine: family
 * (1), subfamily (2), full (4) and PostScript name (6), see "name – Naming Table" of the OpenType specification.
 *
 * @throws Error if the font has no name table
 */
export function renamedFont(font: Buffer, family: string): Buffer {
  const tables = Array.from(
    { length: font.readUInt16BE(4) },
    (_, i) => directory.start + i * directory.record,
  )
  const entry = tables.find((at) => font.toString('latin1', at, at + 4) === 'name')
  if (entry === undefined) throw new Error(`The font for ${family} has no name table.`)
  const names = nameTable(family)
  const room = (4 - (font.length % 4)) % 4
  const renamed = Buffer.concat([font, Buffer.alloc(room), names])
  renamed.writeUInt32BE(checksum(names), entry + 4)
  renamed.writeUInt32BE(font.length + room, entry + 8)
  renamed.writeUInt32BE(names.length, entry + 12)
  return renamed
}

function nameTable(family: string): Buffer {
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, 'Regular'],
    [4, family],
    [6, family],
  ]
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const header = Buffer.alloc(nameRecord.start + names.length * nameRecord.length)
  header.writeUInt16BE(names.length, 2)
  header.writeUInt16BE(header.length, 4)
  let offset = 0
  for (const [i, [id]] of names.entries()) {
    const { platform, encoding, language } = windowsUnicode
    const length = strings[i]?.length ?? 0
    for (const [field, value] of [platform, encoding, language, id, length, offset].entries())
      header.writeUInt16BE(value, nameRecord.start + i * nameRecord.length + 2 * field)
    offset += length
  }
  const table = Buffer.concat([header, ...strings])
  return Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])
}

/** The sum of all words, as the table directory wants it. */
function checksum(table: Buffer): number {
  let sum = 0
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0
  return sum
}
