/** Fields that occur in many places. */
import type { Descriptions } from './description.ts'

export const shared: Descriptions = {
  $schema: [
    'Das Schema dieser Datei, für Hilfe im Editor',
    'The schema of this file, for help in the editor',
  ],
  id: [
    'Kennung: Kleinbuchstaben, Ziffern, Bindestriche; bei Städten und Projekten zugleich der Dateiname',
    'Id: lower-case letters, digits, hyphens; for cities and projects also the name of the file',
  ],
  de: ['Auf Deutsch', 'In German'],
  en: ['Auf Englisch', 'In English'],
  name: ['Name in beiden Sprachen', 'Name in both languages'],
  text: ['Der Text', 'The text'],
  language: ['Sprachkürzel wie „de“, „uk“, „zh-Hans“', 'Language code such as “de”, “uk”, “zh-Hans”'],
  titleLanguage: [
    'Sprache des Titels, falls er hier in einer anderen steht als das Dokument',
    'Language of the title, where it is given in another one than the document’s',
  ],
  sources: [
    'Nummern aus sources.json, mindestens eine, zum Beispiel ["s4"]',
    'Numbers from sources.json, at least one, for example ["s4"]',
  ],
  note: ['Anmerkung für Leserinnen und Leser', 'A remark for the reader'],
  title: ['Titel', 'Title'],
  date: ['Datum: 1992, 1992-07 oder 1992-07-22', 'Date: 1992, 1992-07 or 1992-07-22'],
  year: ['Jahr, oder null', 'Year, or null'],
  since: ['Beginn: 1992, 1992-07 oder 1992-07-22', 'Beginning: 1992, 1992-07 or 1992-07-22'],
  until: [
    'Ende, falls bekannt: 1992, 1992-07 oder 1992-07-22',
    'End, where known: 1992, 1992-07 or 1992-07-22',
  ],
  cities: ['Kennungen der Städte, um die es geht', 'Ids of the cities it is about'],
  goals: ['Nachhaltigkeitsziele und ihr Beleg', 'Sustainable Development Goals and what shows them'],
  goal: ['Nummer des Ziels, 1 bis 17', 'Number of the goal, 1 to 17'],
  fact: ['Die Tatsache, die das Ziel belegt', 'The fact that shows the goal'],
  facts: ['Tatsachen mit ihren Quellen', 'Facts with their sources'],
  basis: [
    'stated: die Quelle nennt das Ziel; inferred: die Redaktion hat es zugeordnet',
    'stated: the source names the goal; inferred: the editors assigned it',
  ],
  conflicts: ['Worin Quellen einander widersprechen', 'Where sources disagree'],
  about: ['Worum es beim Widerspruch geht', 'What the disagreement is about'],
  values: ['Jeder Wert mit seinen Quellen', 'Every value with its sources'],
  'values.date': ['Der Wert als Datum, wenn er eines ist', 'The value as a date, where it is one'],
  isUsed: [
    'true beim Wert, den der Atlas verwendet; höchstens einmal',
    'true for the value the atlas uses; at most once',
  ],
  used: ['Was der Atlas sagt', 'What the atlas says'],
  reason: ['Warum', 'Why'],
}
