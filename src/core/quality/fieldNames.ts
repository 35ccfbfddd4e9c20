/** Fields of the dataset in plain words, for people who have never seen its files. */
import type { LocalizedText } from '../dataset/text.ts'

/** Keyed by the end of a field's path without positions in lists. */
const names: Readonly<Record<string, LocalizedText>> = {
  associations: { de: 'Vereine', en: 'Associations' },
  checked: { de: 'Letzter Vergleich mit den Quellen', en: 'Last comparison with the sources' },
  curiosities: { de: 'Besonderheiten', en: 'Curiosities' },
  date: { de: 'Datum', en: 'Date' },
  decided: { de: 'Tag der Entscheidung', en: 'Day of the decision' },
  description: { de: 'Beschreibung', en: 'Description' },
  facts: { de: 'Neueste Tatsache', en: 'Newest fact' },
  fields: { de: 'Arbeitsfelder', en: 'Fields of cooperation' },
  goals: { de: 'Nachhaltigkeitsziele', en: 'Sustainable Development Goals' },
  greeting: { de: 'Begrüßung', en: 'Greeting' },
  history: { de: 'Geschichte', en: 'History' },
  language: { de: 'Sprache', en: 'Language' },
  languages: { de: 'Sprachen', en: 'Languages' },
  memberSince: { de: 'Mitglied seit', en: 'Member since' },
  namedPlaces: { de: 'Plätze und Denkmäler', en: 'Squares and monuments' },
  'operator.accessibilityContact': { de: 'Kontakt Barrierefreiheit', en: 'Contact for accessibility' },
  'operator.accessibilityAssessedOn': {
    de: 'Tag der Bewertung der Barrierefreiheit',
    en: 'Day of the accessibility assessment',
  },
  'operator.accessibilityOmbudsOffice': {
    de: 'Ombudsstelle Barrierefreiheit',
    en: 'Ombuds office for accessibility',
  },
  'operator.dataProtectionAuthority': { de: 'Aufsichtsbehörde Datenschutz', en: 'Data protection authority' },
  'operator.hosting': { de: 'Betrieb des Webservers', en: 'Who runs the web server' },
  'operator.legalForm': { de: 'Rechtsform des Betreibers', en: 'Legal form of the operator' },
  'operator.register': { de: 'Registereintrag des Betreibers', en: 'Register entry of the operator' },
  'operator.representative': { de: 'Vertretung des Betreibers', en: 'Representative of the operator' },
  'operator.responsibleForContent': {
    de: 'Verantwortlich für den Inhalt',
    en: 'Responsible for the content',
  },
  'operator.serverLog': { de: 'Protokoll des Webservers', en: 'Log of the web server' },
  'operator.supervisoryAuthority': {
    de: 'Aufsichtsbehörde des Betreibers',
    en: 'Supervisory authority of the operator',
  },
  'operator.taxNumber': { de: 'Steuernummer des Betreibers', en: 'Tax number of the operator' },
  'operator.dataProtectionContact': { de: 'Kontakt Datenschutz', en: 'Contact for data protection' },
  'operator.email': { de: 'E-Mail des Betreibers', en: 'E-mail of the operator' },
  'operator.name': { de: 'Herausgeber', en: 'Publisher of the atlas' },
  'operator.origin': { de: 'Adresse des Atlas', en: 'Address of the atlas' },
  'operator.postalAddress': { de: 'Anschrift des Betreibers', en: 'Postal address of the operator' },
  'operator.telephone': { de: 'Telefon des Betreibers', en: 'Telephone of the operator' },
  'partnerships.signings': { de: 'Unterzeichnungen', en: 'Signings' },
  'partnerships.status': { de: 'Stand der Partnerschaft', en: 'Status of the partnership' },
  'partnerships.until': { de: 'Ende der Partnerschaft', en: 'End of the partnership' },
  period: { de: 'Zeitraum', en: 'Period' },
  place: { de: 'Ort', en: 'Place' },
  population: { de: 'Einwohnerzahl', en: 'Population' },
  'population.year': { de: 'Jahr der Einwohnerzahl', en: 'Year of the population' },
  postcode: { de: 'Postleitzahl', en: 'Postcode' },
  presented: { de: 'Tag der Übergabe', en: 'Day of the presentation' },
  region: { de: 'Region', en: 'Region' },
  role: { de: 'Aufgabe', en: 'Role' },
  schools: { de: 'Schulen', en: 'Schools' },
  since: { de: 'Beginn', en: 'Beginning' },
  sizeKilobytes: { de: 'Größe der Datei', en: 'Size of the file' },
  status: { de: 'Stand', en: 'Status' },
  sustainability: { de: 'Neueste Tatsache zur Nachhaltigkeit', en: 'Newest fact on sustainability' },
  until: { de: 'Ende', en: 'End' },
  url: { de: 'Adresse', en: 'Address' },
  website: { de: 'Internetseite', en: 'Website' },
  wikidata: { de: 'Kennung bei Wikidata', en: 'Wikidata id' },
  'decision.date': { de: 'Tag des Beschlusses', en: 'Day of the decision' },
  year: { de: 'Jahr', en: 'Year' },
}

/** The name of a field such as `goals[3].facts[0].year`; null where none has been given to it. */
export function fieldName(field: string): LocalizedText | null {
  const path = field.replaceAll(/\[\d+\]/g, '').split('.')
  const ends = path.map((_part, from) => path.slice(from).join('.'))
  return names[ends.find((end) => Object.hasOwn(names, end)) ?? ''] ?? null
}
