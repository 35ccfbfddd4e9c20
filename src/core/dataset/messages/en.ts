/** The checker's messages in English, for editors who are not programmers. */
import type { ProblemCode } from '../problem.ts'
import type { Message } from './message.ts'

const swapped = 'A point in {#country} as [longitude, latitude]; often the two numbers are swapped.'
const bothLanguages = 'Every visible text is given in German (“de”) and in English (“en”).'

export const english: Readonly<Record<ProblemCode, Message>> = {
  'file-missing': {
    wrong: 'The file is missing or cannot be read.',
    right: 'A file of exactly this name in this place.',
  },
  'json-syntax': {
    wrong: 'Line {line}, column {column}: the file is not valid JSON.',
    right: '{@expected}.',
  },
  'key-twice': {
    wrong: 'Line {line}, column {column}: the field “{key}” occurs twice in the same section.',
    right: 'Every field only once; delete the surplus one.',
  },
  'file-name': {
    wrong: 'The id “{id}” does not match the name of the file.',
    right: 'The id “{expected}”, or rename the file to “{id}.json”.',
  },
  'missing-field': { wrong: 'The field “{key}” is missing.', right: 'Expected is {@expected}.' },
  'missing-choice': { wrong: 'The field “{key}” is missing.', right: 'One of these values: {choices}.' },
  'missing-german': { wrong: 'The German text (“de”) is missing.', right: bothLanguages },
  'missing-english': { wrong: 'The English text (“en”) is missing.', right: bothLanguages },
  'missing-sources': {
    wrong: 'No source is given.',
    right:
      'At least one source from sources.json, for example ["s4"]. What has no source is not in the atlas.',
  },
  'wrong-type': { wrong: 'Found here is {@found}.', right: 'Expected is {@expected}.' },
  'not-whole': { wrong: 'The number {found} is not a whole number.', right: 'A whole number.' },
  'unknown-field': {
    wrong: 'There is no field “{key}” here.',
    right: 'Check the spelling or delete the field.',
  },
  'not-a-choice': { wrong: '“{found}” is not provided for here.', right: 'One of these values: {choices}.' },
  'empty-text': { wrong: 'The text is empty.', right: 'At least one character.' },
  'edge-space': {
    wrong: 'The text begins or ends with a space.',
    right: 'The same text without spaces at its beginning and end.',
  },
  'too-few': { wrong: 'The list has too few entries.', right: 'At least {minimum}.' },
  'too-small': { wrong: 'The number {found} is too small.', right: 'A number {@limit} {minimum}.' },
  'too-large': { wrong: 'The number {found} is too large.', right: 'A number up to {maximum}.' },
  'bad-position': {
    wrong: 'The position does not consist of exactly two numbers.',
    right: '[longitude, latitude] in degrees, for example [7.4653, 51.5136].',
  },
  'bad-date': {
    wrong: '“{found}” is not a date as the atlas writes it.',
    right: '1992, 1992-07 or 1992-07-22 (year-month-day).',
  },
  'bad-id': {
    wrong: '“{found}” is not an id.',
    right: 'Only lower-case letters a to z, digits and single hyphens, for example “novi-sad”.',
  },
  'bad-source-id': {
    wrong: '“{found}” is not the number of a source.',
    right: 'An s and a number, for example “s12”.',
  },
  'bad-address': {
    wrong: '“{found}” is not a complete web address.',
    right: 'An address that begins with https:// and contains no space.',
  },
  'bad-language': {
    wrong: '“{found}” is not a language code.',
    right: 'A code such as “de”, “uk” or “zh-Hans”.',
  },
  'bad-country': {
    wrong: '“{found}” is not a country code.',
    right: 'Two capital letters from ISO 3166-1, for example “FR”.',
  },
  'bad-wikidata': {
    wrong: '“{found}” is not a Wikidata number.',
    right: 'A Q and a number, for example “Q1295”, or null.',
  },
  'bad-colour': {
    wrong: '“{found}” is not a colour.',
    right: 'A # and six digits or capital letters A to F, for example “#E5243B”.',
  },
  'bad-form': {
    wrong: '“{found}” does not have the expected form.',
    right: 'Compare the spelling with another entry.',
  },
  'unknown-source': {
    wrong: 'There is no source “{id}”.',
    right: 'The number of a source in sources.json, or add the source there.',
  },
  'unknown-city': {
    wrong: 'There is no city “{id}”.',
    right: 'The id of a city that has a file in cities/.',
  },
  'unknown-download': {
    wrong: 'There is no download “{id}”.',
    right: 'The id of an entry in downloads.json.',
  },
  'id-twice': { wrong: 'The id “{id}” is taken already: {first}.', right: 'Every id only once.' },
  'listed-twice': { wrong: '“{id}” is in this list twice.', right: 'Every entry only once.' },
  'date-not-real': {
    wrong: 'There is no day {found}.',
    right: 'This month has {days} days; look the date up in the source.',
  },
  'date-after-as-of': {
    wrong: 'The date {found} is later than the data’s own date ({asOf}).',
    right: 'A date up to {asOf}, or renew the data’s date (“asOf” in site.json).',
  },
  'until-before-since': {
    wrong: 'The end ({until}) is before the beginning ({since}).',
    right: 'An end from {since} on.',
  },
  'history-order': {
    wrong: 'The event of {found} comes after one of {previous}.',
    right: 'Events in the order of time, the oldest first.',
  },
  'partnership-order': {
    wrong: 'The partnership since {found} comes after one since {previous}.',
    right: 'Partnerships in the order of time, the oldest first.',
  },
  'position-country': { wrong: 'The point [{position}] is in {#found}, not in {#country}.', right: swapped },
  'position-at-sea': { wrong: 'The point [{position}] is in the sea.', right: swapped },
  'unknown-country': {
    wrong: 'There is no country with the code “{found}”.',
    right: 'A country code from ISO 3166-1, for example “FR”.',
  },
  'unknown-language': {
    wrong: 'There is no language with the code “{found}”.',
    right: 'A code such as “de”, “uk” or “zh-Hans”.',
  },
  'unknown-time-zone': {
    wrong: 'There is no time zone “{found}”.',
    right: 'A name such as “Europe/Kyiv” or “Africa/Accra”.',
  },
  'population-year': {
    wrong: 'The year {found} of the population is not credible.',
    right: 'A year from {earliest} to {latest}.',
  },
  'home-missing': {
    wrong: 'The home city “{id}” has no file.',
    right: 'The file cities/{id}.json, or the id of a city that exists.',
  },
  'home-has-partnership': {
    wrong: 'The home city has a partnership with itself.',
    right: 'For the home city an empty list: [].',
  },
  'partnership-missing': { wrong: 'No partnership is entered.', right: 'At least one partnership.' },
  'decision-missing': {
    wrong: 'The status is “{status}”, but nothing says what was decided or is known.',
    right: 'The field “decision” with a text and a source.',
  },
  'ended-without-until': {
    wrong: 'The partnership has ended, but nothing says when.',
    right: 'The field “until” with a date.',
  },
  'goal-twice': {
    wrong: 'Goal {goal} is here twice with the same fact.',
    right: 'One entry only for a goal and a fact.',
  },
  'goal-missing': { wrong: 'Goal {goal} is missing.', right: 'Each of the 17 goals exactly once.' },
  'conflict-used-twice': {
    wrong: 'Values marked as used: {count}.',
    right: 'At most one value with "isUsed": true.',
  },
  'summary-length': { wrong: 'Sentences in the summary: {count}.', right: 'Two to four sentences.' },
  'curiosities-count': {
    wrong: 'Curiosities entered: {count}.',
    right: 'Three to five for a twin city.',
  },
}

/** Words that stand for a `{@name}`. */
export const englishTerms: Readonly<Record<string, string>> = {
  text: 'a text in quotation marks',
  number: 'a number without quotation marks',
  'whole-number': 'a whole number without quotation marks',
  'yes-no': 'true (yes) or false (no)',
  list: 'a list in square brackets: [ … ]',
  section: 'a section in braces: { … }',
  nothing: 'null (nothing)',
  'at-least': 'from',
  above: 'greater than',
  'key-or-end': 'The name of a field in quotation marks or a closing brace }',
  key: 'The name of a field in quotation marks; there is no comma after the last field',
  colon: 'A colon after the name of the field',
  'comma-or-brace': 'A comma before the next field or a closing brace }',
  'comma-or-bracket': 'A comma before the next entry or a closing square bracket ]',
  'json-value':
    'A text in straight quotation marks, a number, true, false, null, a list or a section; there is no comma after the last entry',
  'straight-quotes': 'Straight quotation marks (") instead of typographic ones',
  content: 'At least { } – the file is empty',
  'closing-quote': 'A straight quotation mark at the end of the text, on the same line',
  'end-of-file': 'Nothing more: the file had ended before',
}
