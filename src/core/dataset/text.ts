/** Texts, languages, dates and sources: the small schemas every record is made of. */
import * as z from 'zod/mini'

const line = z.string().check(z.minLength(1), z.regex(/^\S(.*\S)?$/su))

/** A text in both languages of the atlas. */
export const LocalizedText = z.strictObject({ de: line, en: line })
export type LocalizedText = z.infer<typeof LocalizedText>

export const Line = line

/** The languages the atlas is written in. */
export const locales = ['de', 'en'] as const
export const Locale = z.enum(locales)
export type Locale = z.infer<typeof Locale>

/** The language a text is tagged with; German where the atlas is not written in it. */
export const localeOf = (tag: string | undefined): Locale => locales.find((locale) => locale === tag) ?? 'de'

/** BCP 47 tag of the language a name or greeting is written in, such as `uk` or `zh-Hans`. */
export const LanguageTag = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/))

/** A date as exact as the source gives it: `1992`, `1992-07` or `1992-07-22`. */
export const PartialDate = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/))
export type PartialDate = z.infer<typeof PartialDate>

/** A date that is exact to the day. */
export const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/))
export type Day = z.infer<typeof Day>

export const Slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
export const WebAddress = z.string().check(z.regex(/^https?:\/\/[^\s/]+\.[^\s]+$/))

export const SourceId = z.string().check(z.regex(/^s[1-9]\d*$/))
export type SourceId = z.infer<typeof SourceId>

/** Where a fact was read. At least one; what has no source is not in the atlas. */
export const SourceIds = z.array(SourceId).check(z.minLength(1))

/** One sentence of fact with its sources, and a remark where the reader should know more. */
export const SourcedText = z.strictObject({
  text: LocalizedText,
  sources: SourceIds,
  note: z.optional(LocalizedText),
})
export type SourcedText = z.infer<typeof SourcedText>

export const Source = z.strictObject({
  id: SourceId,
  title: Line,
  publisher: Line,
  /** Address of the page; null where the stored copy came without one. */
  url: z.nullable(WebAddress),
  /** Date of the page; null where it carries none. */
  date: z.nullable(PartialDate),
  language: LanguageTag,
  /** Language of the title above, where it is told in another one than the page is written in. */
  titleLanguage: z.optional(LanguageTag),
  /** Set for mirrors of an encyclopedia: the original that readers are shown instead. */
  original: z.optional(z.strictObject({ title: Line, publisher: Line, url: WebAddress })),
  note: z.optional(LocalizedText),
})
export type Source = z.infer<typeof Source>
