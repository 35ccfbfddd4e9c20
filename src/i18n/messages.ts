/** The messages of one language. German is the reference: its keys are the ids. */
import type { MessageFormatElement } from 'react-intl'
import type { Locale } from '../core/dataset/text.ts'
import type german from './messages/de.json'

export type MessageId = keyof typeof german
/** As they stand in the files. */
export type WrittenMessages = Record<MessageId, string>
/** As written, or already parsed by the build (see scripts/build/compiledMessages.ts). */
export type Messages = WrittenMessages | Record<MessageId, MessageFormatElement[]>

declare global {
  // react-intl reads the known ids from here, so that a misspelt id does not compile.
  namespace FormatjsIntl {
    interface Message {
      ids: MessageId
    }
  }
}

export async function loadMessages(locale: Locale): Promise<Messages> {
  const module = locale === 'de' ? await import('./messages/de.json') : await import('./messages/en.json')
  return module.default
}
