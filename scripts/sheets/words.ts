/** What documents say, in one language. */
import { IntlMessageFormat } from 'intl-messageformat'
import type { Locale } from '../../src/core/dataset/text.ts'
import german from '../../src/i18n/messages/sheets/de.json' with { type: 'json' }
import english from '../../src/i18n/messages/sheets/en.json' with { type: 'json' }
import type { MessageId, ToolMessageId } from '../../src/i18n/messages.ts'
import { messages } from '../build/page.ts'
import { toolMessages } from '../build/toolMessages.ts'

type Values = Readonly<Record<string, string | number>>
type WordId = MessageId | ToolMessageId | keyof typeof german

export type Say = (id: WordId, values?: Values) => string

const sheetMessages = { de: german, en: english }

export function sayIn(locale: Locale): Say {
  const all = { ...messages[locale], ...toolMessages[locale], ...sheetMessages[locale] }
  return (id, values = {}) => String(new IntlMessageFormat(all[id], locale).format(values))
}
