/** The messages of one language. German is the reference: its keys are the ids. */
import type { Locale } from '../core/dataset/text.ts'
import type german from './messages/de.json'

export type MessageId = keyof typeof german
export type Messages = Record<MessageId, string>

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
