/** The built files in memory, compressed once. What is not in the map cannot be served. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compress, type Encoding, endings } from './compress.ts'
import { isText, mediaTypeOf } from './mediaTypes.ts'

export type ServedFile = {
  readonly type: string
  readonly body: Buffer
  /** Hash of the uncompressed body, without quotation marks. */
  readonly tag: string
  /** Empty for what is compressed in itself or would not shrink. */
  readonly encoded: ReadonlyMap<Encoding, Buffer>
}

/**
 * Every file below `folder` by its path in URLs, such as `/de/index.html`. Compressing takes most of the time; whoever
 * only wants the files can do without.
 */
export async function readFiles(folder: string, isCompressed = true): Promise<Map<string, ServedFile>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = new Set(
    entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)),
  )
  const files = [...paths]
    .filter((path) => !isVariant(path, paths))
    .map(async (path): Promise<[string, ServedFile]> => {
      const url = `/${relative(folder, path).split(sep).join('/')}`
      const body = await readFile(path)
      const encoded =
        isCompressed && isText(path)
          ? ((await readVariants(path, paths)) ?? (await compress(body)))
          : new Map()
      const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22)
      return [url, { type: mediaTypeOf(path), body, tag, encoded }]
    })
  return new Map(await Promise.all(files))
}

/** Whether the build made it of another file, by `--compress`. */
const isVariant = (path: string, all: ReadonlySet<string>): boolean =>
  Object.values(endings).some((ending) => path.endsWith(ending) && all.has(path.slice(0, -ending.length)))

/** What lies beside the file already; null where nothing does. */
async function readVariants(
  path: string,
  all: ReadonlySet<string>,
): Promise<ReadonlyMap<Encoding, Buffer> | null> {
  const encodings: readonly Encoding[] = ['br', 'gzip']
  const present = encodings.filter((encoding) => all.has(path + endings[encoding]))
  if (present.length === 0) return null
  return new Map(
    await Promise.all(
      present.map(async (encoding): Promise<[Encoding, Buffer]> => [
        encoding,
        await readFile(path + endings[encoding]),
      ]),
    ),
  )
}
