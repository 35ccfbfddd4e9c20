/** What a web server would otherwise compress again for every reader, made once and as small as it gets. */
import { readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compress, endings } from '../serve/compress.ts'
import { isText } from '../serve/mediaTypes.ts'

/** Below this nginx answers with the file itself, see `gzip_min_length`. */
const leastBytes = 512

/** Writes `name.br` and `name.gz` beside every text below `folder`. @returns how many files were written */
export async function writeCompressed(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && isText(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const written = await Promise.all(paths.map(compressFile))
  return written.reduce((sum, count) => sum + count, 0)
}

/** The same for one file. */
export async function compressFile(path: string): Promise<number> {
  const body = await readFile(path)
  if (body.length < leastBytes) return 0
  const encoded = await compress(body)
  const { atime, mtime } = await stat(path)
  for (const [encoding, smaller] of encoded) {
    const variant = path + endings[encoding]
    await writeFile(variant, smaller)
    // nginx makes `Last-Modified` and the tag of a file of its time; it is the same file in another form.
    await utimes(variant, atime, mtime)
  }
  return encoded.size
}
