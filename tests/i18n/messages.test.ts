import {
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
  isTagElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { createIntl } from 'react-intl'
import { describe, expect, it } from 'vitest'
import pageGerman from '../../src/i18n/messages/de.json'
import pageEnglish from '../../src/i18n/messages/en.json'
import documentsGerman from '../../src/i18n/messages/documents/de.json'
import documentsEnglish from '../../src/i18n/messages/documents/en.json'
import kioskGerman from '../../src/i18n/messages/kiosk/de.json'
import kioskEnglish from '../../src/i18n/messages/kiosk/en.json'
import sheetsGerman from '../../src/i18n/messages/sheets/de.json'
import sheetsEnglish from '../../src/i18n/messages/sheets/en.json'
import toolsGerman from '../../src/i18n/messages/tools/de.json'
import toolsEnglish from '../../src/i18n/messages/tools/en.json'

const german = { ...pageGerman, ...toolsGerman, ...kioskGerman, ...documentsGerman }
const english = { ...pageEnglish, ...toolsEnglish, ...kioskEnglish, ...documentsEnglish }

/** Names of all that a message is given, inside its choices too. */
const placeholders = (message: string): string[] => namesIn(parse(message))

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (isLiteralElement(element) || isPoundElement(element)) return []
    if (isTagElement(element)) return namesIn(element.children)
    if (!isSelectElement(element) && !isPluralElement(element)) return [element.value]
    return [element.value, ...Object.values(element.options).flatMap(({ value }) => namesIn(value))]
  })
}

const ids = Object.keys(german) as (keyof typeof german)[]

describe('messages', () => {
  it('keeps the messages of pages, tools, kiosk and pages to read apart', () => {
    const all = [pageGerman, toolsGerman, kioskGerman, documentsGerman].flatMap((file) => Object.keys(file))
    expect(all.filter((id, position) => all.indexOf(id) !== position)).toEqual([])
    expect(Object.keys(toolsEnglish).sort()).toEqual(Object.keys(toolsGerman).sort())
    expect(Object.keys(kioskEnglish).sort()).toEqual(Object.keys(kioskGerman).sort())
    expect(Object.keys(documentsEnglish).sort()).toEqual(Object.keys(documentsGerman).sort())
  })

  it('has the same ids in both languages', () => {
    expect(Object.keys(english).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('uses the same placeholders in both languages: %s', (id) => {
    expect(new Set(placeholders(english[id]))).toEqual(new Set(placeholders(german[id])))
  })

  it.each(['de', 'en'] as const)('parses every message in %s', (locale) => {
    const errors: string[] = []
    const intl = createIntl({
      locale,
      messages: locale === 'de' ? german : english,
      onError: (error) => errors.push(error.message),
    })
    const values = { count: 2, hours: 2, years: 12, kind: 'twin', status: 'active', number: 1 }
    for (const id of ids)
      intl.formatMessage(
        { id },
        new Proxy(values, { get: (given, key) => Reflect.get(given, key) ?? 'x', has: () => true }),
      )
    expect(errors.filter((error) => error.includes('SYNTAX'))).toEqual([])
  })
})

describe('messages of documents', () => {
  it('have ids of their own, the same in both languages', () => {
    expect(Object.keys(sheetsGerman).filter((id) => id in german)).toEqual([])
    expect(Object.keys(sheetsEnglish).sort()).toEqual(Object.keys(sheetsGerman).sort())
  })

  it('use the same placeholders in both languages, and can be parsed', () => {
    const inGerman = Object.values(sheetsGerman).map((message) => new Set(placeholders(message)))
    const inEnglish = Object.values(sheetsEnglish).map((message) => new Set(placeholders(message)))
    expect(inEnglish).toEqual(inGerman)
    for (const message of Object.values(sheetsGerman)) new IntlMessageFormat(message, 'de').getAst()
    for (const message of Object.values(sheetsEnglish)) new IntlMessageFormat(message, 'en').getAst()
  })
})
