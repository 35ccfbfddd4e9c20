/** What makes this atlas the atlas of one city; the operator's fields are empty until filled. */
import * as z from 'zod/mini'
import { CityId } from './city.ts'
import { Line, LocalizedText, PartialDate, WebAddress } from './text.ts'

export const Site = z.strictObject({
  $schema: z.optional(Line),
  title: LocalizedText,
  subtitle: LocalizedText,
  description: LocalizedText,
  home: CityId,
  /** The day on which the facts were collected. */
  asOf: PartialDate,
  licence: z.strictObject({ code: Line, content: Line, contentUrl: WebAddress }),
  boundaryNote: LocalizedText,
  /** Only the operator knows these; null is shown as missing. */
  operator: z.strictObject({
    /** Who publishes the atlas and answers for it. */
    name: z.nullable(Line),
    postalAddress: z.nullable(Line),
    email: z.nullable(Line),
    telephone: z.nullable(Line),
    /** The address under which the atlas is published, for canonical links. */
    origin: z.nullable(WebAddress),
    accessibilityContact: z.nullable(Line),
    dataProtectionContact: z.nullable(Line),
  }),
})
export type Site = z.infer<typeof Site>
