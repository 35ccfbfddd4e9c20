/** The messages of tools, for what the build writes of them. */
import type { Locale } from '../../src/core/dataset/text.ts'
import german from '../../src/i18n/messages/tools/de.json' with { type: 'json' }
import english from '../../src/i18n/messages/tools/en.json' with { type: 'json' }
import type { ToolMessageId } from '../../src/i18n/messages.ts'

export const toolMessages: Record<Locale, Record<ToolMessageId, string>> = { de: german, en: english }
