/** A problem in plain words, in either language of the atlas. */
import { german, germanTerms } from './messages/de.ts'
import { english, englishTerms } from './messages/en.ts'
import type { Message } from './messages/message.ts'
import type { Problem } from './problem.ts'
import type { Locale } from './text.ts'

const catalogues = {
  de: { messages: german, terms: germanTerms },
  en: { messages: english, terms: englishTerms },
}

const countryName = (code: string, locale: Locale): string =>
  `${new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code} (${code})`

/** What is wrong and what would be right, without the file and the field, which stand beside it. */
export function describeProblem(problem: Problem, locale: Locale): Message {
  const { messages, terms } = catalogues[locale]
  const message: Message = messages[problem.code]
  const fill = (template: string): string =>
    template.replace(/\{([@#]?)(\w+)\}/g, (_whole, kind: string, name: string) => {
      const value = problem.values[name] ?? ''
      if (kind === '@') return terms[value] ?? value
      return kind === '#' ? countryName(value, locale) : value
    })
  return { wrong: fill(message.wrong), right: fill(message.right) }
}
