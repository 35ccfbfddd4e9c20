/** One way to break the sound dataset of the builders, and what the checker must say to it. */
type Told = readonly [wrong: string, right: string]

type Change =
  /** Sets a field of the record, or takes it away. */
  | { readonly put: readonly [field: string, value: unknown] }
  /** Changes the text of the file. */
  | { readonly rewrite: (text: string) => string }
  /** Takes the file away. */
  | { readonly without: true }

export type BrokenRecord = Change & {
  readonly what: string
  readonly file: string
  /** Where the problem is told, if not at the field that was changed. */
  readonly field?: string
  /** How many problems there are where it is not one; the first is compared. */
  readonly problemCount?: number
  readonly de: Told
  readonly en: Told
}
