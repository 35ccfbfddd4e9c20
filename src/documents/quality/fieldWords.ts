/** Fields of the editors' files as a reader would name them. */
import type { Locale } from '../../core/dataset/text.ts'
import { fieldName } from '../../core/quality/fieldNames.ts'

/** Each once, in their order; a field for which there are no words under its own name. */
export const fieldWords = (fields: readonly string[], locale: Locale): string =>
  [...new Set(fields.map((field) => fieldName(field)?.[locale] ?? field))].join(', ')
