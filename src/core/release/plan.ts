/** What has to be done until the cache of a release is whole: nothing is fetched that is there under the same hash. */
import { bytesOf, filesOf, keyOf, type Release, type ReleaseFile, type ReleaseSet } from './release.ts'

export type Copy = {
  readonly file: ReleaseFile
  /** The release that has it, and under which key. */
  readonly from: string
  readonly key: string
}

export type FillPlan = {
  readonly copies: readonly Copy[]
  readonly fetches: readonly ReleaseFile[]
  /** Bytes of the files that need neither. */
  readonly presentBytes: number
  readonly bytes: number
}

/** The cache of a release: its list, and the keys that are really in it. */
export type Kept = { readonly release: Release; readonly keys: ReadonlySet<string> }

/** @param kept  every cache there is, that of `release` itself included */
export function planFill(release: Release, set: ReleaseSet, kept: readonly Kept[]): FillPlan {
  const wanted = filesOf(release, set)
  const present = kept.find((candidate) => candidate.release.id === release.id)?.keys ?? new Set()
  const known = new Map<string, Omit<Copy, 'file'>>()
  for (const { release: holder, keys } of kept)
    for (const file of holder.files)
      if (keys.has(keyOf(file))) known.set(file.hash, { from: holder.id, key: keyOf(file) })
  const copies: Copy[] = []
  const fetches: ReleaseFile[] = []
  for (const file of wanted) {
    if (present.has(keyOf(file))) continue
    const source = known.get(file.hash)
    if (source !== undefined) copies.push({ file, ...source })
    else {
      fetches.push(file)
      // The same page under a second address is taken from the first, which comes before it.
      known.set(file.hash, { from: release.id, key: keyOf(file) })
    }
  }
  return {
    // Whoever copies from this very release waits until everything has been fetched.
    copies,
    fetches,
    presentBytes: bytesOf(wanted.filter((file) => present.has(keyOf(file)))),
    bytes: bytesOf(wanted),
  }
}

/** Keys of the cache that the set does not need. */
export const superfluous = (
  release: Release,
  set: ReleaseSet,
  keys: readonly string[],
): readonly string[] => {
  const needed = new Set(filesOf(release, set).map(keyOf))
  return keys.filter((key) => !needed.has(key))
}
