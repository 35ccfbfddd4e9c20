/** One release of the atlas as its service worker keeps it: which files, and how each is told from another. */

export type ReleaseFile = {
  /** Below the base, as browsers ask for it: pages by their folder (`de/list/`), the start page by the empty path. */
  readonly path: string
  /** SHA-256 of the body, base64url. */
  readonly hash: string
  /** Length of the body, uncompressed. */
  readonly bytes: number
  /** Belongs to the set that is fetched without being asked for. */
  readonly isEssential?: boolean
  /** Only the beginning of the file at `path`; `of` is the length of the whole. */
  readonly of?: number
}

export type Release = {
  readonly id: string
  /** `?v=` of the data files its program asks for. */
  readonly dataVersion: string
  readonly files: readonly ReleaseFile[]
}

/** `essential`: whatever is needed to start and to open every place. `complete`: everything there is. */
export type ReleaseSet = 'essential' | 'complete'

/** Of the basemap archive: header, directory and the zoom levels 0 to 2, because the archive is ordered by zoom. */
export const archive = { path: 'basemap/world.pmtiles', headBytes: 118_784 }

/** What is worth knowing while it is new: asked for on the network first, and no part of any release. */
export const livingPaths: readonly string[] = ['kiosk.json', 'health.json']

const essentialPages = /^(?:|(?:(?:de|en)\/)?404\.html|(?:de|en)\/(?:(?:list|404|offline)\/)?)$/
const essentialFiles =
  /^(?:boot\.js|icon\.svg|assets\/(?!kiosk)[^/]+|fonts\/[\w-]+\.woff2|data\/.+\.json|flags\/\w+\.svg|basemap\/labels\.json)$/i

/** Whether a file of the build is fetched without being asked for. The kiosk keeps everything; its program can wait. */
export const isEssential = (path: string): boolean => essentialPages.test(path) || essentialFiles.test(path)

/** The files of a set. Of the archive there is either the beginning or the whole. */
export const filesOf = ({ files }: Release, set: ReleaseSet): readonly ReleaseFile[] =>
  files.filter((file) => (set === 'essential' ? file.isEssential === true : file.of === undefined))

/** Bytes of bodies, uncompressed: what the set takes on the device. */
export const bytesOf = (files: readonly ReleaseFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0)

/** Tells the beginning of a file from the whole of it wherever both have a name. */
export const keyOf = ({ path, of }: Pick<ReleaseFile, 'path' | 'of'>): string =>
  of === undefined ? path : `${path}?head`

/** What is written into a cache when it is whole. */
export type Marker = {
  readonly release: Release
  readonly set: ReleaseSet
  /** When that was, milliseconds since 1970. */
  readonly at: number
  /** Everything was wished for, and there was no room for more than this. */
  readonly hadNoRoom?: boolean
}

/** @returns null for what is no marker, as another version of the worker may have written it */
export const readMarker = (written: unknown): Marker | null => (isMarker(written) ? written : null)

const isMarker = (written: unknown): written is Marker =>
  isObject(written) &&
  (written['set'] === 'essential' || written['set'] === 'complete') &&
  typeof written['at'] === 'number' &&
  isObject(written['release']) &&
  typeof written['release']['id'] === 'string' &&
  typeof written['release']['dataVersion'] === 'string' &&
  Array.isArray(written['release']['files']) &&
  written['release']['files'].every(isFile)

const isFile = (value: unknown): boolean =>
  isObject(value) &&
  typeof value['path'] === 'string' &&
  typeof value['hash'] === 'string' &&
  typeof value['bytes'] === 'number'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null
