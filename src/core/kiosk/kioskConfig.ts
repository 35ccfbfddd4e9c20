/** What a technician may set for a kiosk, in `kiosk.json` beside the atlas. A wrong value counts as the usual one. */
import * as z from 'zod/mini'
import { catch as orElse } from 'zod/mini'
import { Locale, WebAddress } from '../dataset/text.ts'

/** A timer that is told to wait for longer than some weeks does not wait at all. */
const mostSeconds = 86_400
const seconds = (usual: number, least: number) =>
  orElse(z.number().check(z.minimum(least), z.maximum(mostSeconds)), usual)

export const KioskConfig = z.object({
  $schema: orElse(z.optional(z.string()), undefined),
  /** How long nobody touches the screen before it asks whether anybody is there. */
  idleSeconds: seconds(90, 10),
  /** How long it waits for the answer; WCAG 2.2.1 asks for 20 at least. */
  countdownSeconds: seconds(25, 20),
  /** How long each place introduces itself while nobody is there. */
  placeSeconds: seconds(12, 4),
  /** How often a new release is looked for. */
  updateSeconds: seconds(900, 60),
  /** The language a visit begins with. */
  language: orElse(Locale, 'de'),
  /** Where the same atlas can be found from a phone; null: codes for phones cannot be shown. */
  publicAddress: orElse(z.nullable(WebAddress), null),
  /** Opens the screen for technicians: four to eight digits; null: it stays closed. No secret, everybody can read the file. */
  pin: orElse(z.nullable(z.string().check(z.regex(/^\d{4,8}$/))), null),
})
export type KioskConfig = z.infer<typeof KioskConfig>

export const usualKiosk: KioskConfig = KioskConfig.parse({})
