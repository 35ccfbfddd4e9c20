/** The messages of one language. German is the reference: its keys are the ids. */
import type { IntlConfig, MessageFormatElement } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import type german from './messages/de.json'
import type germanDocuments from './messages/documents/de.json'
import type germanKiosk from './messages/kiosk/de.json'
import type germanTools from './messages/tools/de.json'

export type MessageId = keyof typeof german
/** Messages that only tools need, given by `ToolMessages`. */
export type ToolMessageId = keyof typeof germanTools
/** Messages of pages to read, which no browser ever asks for. */
export type DocumentMessageId = keyof typeof germanDocuments
/** Messages that only a kiosk shows, given by `KioskMessages`. */
export type KioskMessageId = keyof typeof germanKiosk
/** As they stand in the files. */
export type WrittenMessages = Record<MessageId, string>
/** As written, or already parsed by the build (see scripts/build/compiledMessages.ts). */
export type Messages = WrittenMessages | Record<MessageId, MessageFormatElement[]>
export type KioskMessages = Record<KioskMessageId, string> | Record<KioskMessageId, MessageFormatElement[]>
export type ToolMessages = Record<ToolMessageId, string> | Record<ToolMessageId, MessageFormatElement[]>

type AllMessages = NonNullable<IntlConfig['messages']>

/**
 * react-intl wants every known id at once. Those of tools are missing until a tool adds them (see ToolMessages), and
 * only tools use them; a browser test fails when a page logs one that is missing.
 */
export const forIntl = (messages: Messages | (Messages & ToolMessages)): AllMessages =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the type of react-intl knows no later additions
  messages as AllMessages

declare global {
  // react-intl reads the known ids from here, so that a misspelt id does not compile.
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId | ToolMessageId | KioskMessageId | DocumentMessageId
    }
  }
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  const module = locale === 'de' ? await import('./messages/de.json') : await import('./messages/en.json')
  return module.default
}
