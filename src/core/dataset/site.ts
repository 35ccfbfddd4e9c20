/** What makes this atlas the atlas of one city; the operator's fields are empty until filled. */
import * as z from 'zod/mini'
import { CityId } from './city.ts'
import { SiteEntry } from './siteEntry.ts'
import { Line, LocalizedText, PartialDate, WebAddress } from './text.ts'

export const Site = z.strictObject({
  $schema: z.optional(Line),
  ...SiteEntry.shape,
  description: LocalizedText,
  home: CityId,
  licence: z.strictObject({ code: Line, content: Line, contentUrl: WebAddress }),
  boundaryNote: LocalizedText,
  /** Whether the atlas is built for a kiosk, so that no address has to ask for one. */
  isKiosk: z.optional(z.boolean()),
  /** Only the operator knows these; null is shown as missing. */
  operator: z.strictObject({
    /** Who publishes the atlas and answers for it. */
    name: z.nullable(Line),
    /** Of a legal person: its form, and who may act for it. */
    legalForm: z.nullable(Line),
    representative: z.nullable(Line),
    postalAddress: z.nullable(Line),
    email: z.nullable(Line),
    telephone: z.nullable(Line),
    /** Only some have these: a permit and who watches over it, an entry in a register, a number for taxes. */
    supervisoryAuthority: z.nullable(Line),
    register: z.nullable(Line),
    taxNumber: z.nullable(Line),
    /** Name and address of whoever answers for texts that inform like a newspaper. */
    responsibleForContent: z.nullable(Line),
    /** The address under which the atlas is published, for canonical links. */
    origin: z.nullable(WebAddress),
    dataProtectionContact: z.nullable(Line),
    /** To whom visitors can complain about how their data are treated. */
    dataProtectionAuthority: z.nullable(Line),
    /** What the web server writes down, what for, on which legal ground and for how long; who runs it. */
    serverLog: z.nullable(LocalizedText),
    hosting: z.nullable(Line),
    accessibilityContact: z.nullable(Line),
    /** To whom one turns when the contact for accessibility does not help. */
    accessibilityOmbudsOffice: z.nullable(Line),
    /** The day on which the published atlas was last assessed. */
    accessibilityAssessedOn: z.nullable(PartialDate),
  }),
})
export type Site = z.infer<typeof Site>
