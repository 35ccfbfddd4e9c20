/** Fields of a city. */
import type { Descriptions } from './description.ts'

export const city: Descriptions = {
  'city.name': ['Name der Stadt in beiden Sprachen', 'Name of the city in both languages'],
  localName: ['Name in der eigenen Sprache und Schrift', 'Name in its own language and script'],
  'city.otherNames': [
    'Alle weiteren Schreibweisen, unter denen jemand suchen könnte',
    'Every other spelling somebody might search for',
  ],
  country: [
    'Länderkürzel nach ISO 3166-1, zwei Großbuchstaben',
    'Country code from ISO 3166-1, two capital letters',
  ],
  region: ['Region oder Provinz, oder null', 'Region or province, or null'],
  continent: ['Kontinent', 'Continent'],
  position: ['[Länge, Breite] in Grad', '[longitude, latitude] in degrees'],
  timeZone: ['Zeitzone, zum Beispiel „Europe/Kyiv“', 'Time zone, for example “Europe/Kyiv”'],
  population: ['Einwohnerzahl, oder null', 'Population, or null'],
  count: ['Zahl der Einwohner', 'Number of inhabitants'],
  'population.year': ['Jahr, für das die Zahl gilt, oder null', 'Year the number is for, or null'],
  scope: ['Welches Gebiet gezählt ist, in ein, zwei Wörtern', 'Which area is counted, in a word or two'],
  languages: ['Sprachen der Stadt, die häufigste zuerst', 'Languages of the city, the most common first'],
  website: ['Internetadresse der Stadt, oder null', 'Web address of the city, or null'],
  wikidata: ['Wikidata-Nummer wie „Q1295“, oder null', 'Wikidata number such as “Q1295”, or null'],
  placeSources: [
    'Quellen für Namen, Land, Region, Lage, Zeitzone, Sprachen und Adressen',
    'Sources of names, country, region, position, time zone, languages and addresses',
  ],
  placeNotes: ['Anmerkungen zu diesen Angaben', 'Remarks on these'],
  greeting: [
    'Begrüßung in der Sprache der Stadt, oder null',
    'Greeting in the language of the city, or null',
  ],
  hello: ['„Hallo“', '“Hello”'],
  welcome: ['„Willkommen“', '“Welcome”'],
  latin: ['Dasselbe in lateinischen Buchstaben', 'The same in Latin letters'],
  inSource: ['Ob die Wendung in einer Quelle steht', 'Whether the phrase was read in a source'],
  meaning: ['Was es bedeutet', 'What it means'],
  checkedBySpeaker: [
    'true erst, wenn jemand es geprüft hat, dessen Muttersprache es ist',
    'true only once a native speaker has checked it',
  ],
  alternatives: ['Dieselbe Begrüßung in einer weiteren Sprache', 'The same greeting in another language'],
  partnerships: [
    'Partnerschaften, die älteste zuerst; leer nur bei der Heimatstadt',
    'Partnerships, the oldest first; empty for the home city only',
  ],
  kind: [
    'twin: Städtepartnerschaft; friendship: Freundschaft; solidarity: Solidarität; project: Projekt; climate: Klima',
    'twin: twin city; friendship: friendship; solidarity: solidarity; project: project; climate: climate',
  ],
  'partnerships.status': [
    'active: besteht; resting: ruht; ended: beendet; planned: geplant; unclear: ausgelaufen, Verlängerung unbekannt',
    'active; resting; ended; planned; unclear: it ran out and nothing is known of a renewal',
  ],
  decision: [
    'Was beschlossen wurde oder nicht bekannt ist; nötig, wenn der Status nicht „active“ ist',
    'What was decided or is not known; required where the status is not “active”',
  ],
  'decision.date': ['Tag des Beschlusses, oder null', 'Day of the decision, or null'],
  quote: ['Wortlaut in der eigenen Sprache', 'The words themselves, in their own language'],
  distinction: [
    'Was sie auszeichnet, etwa „die erste in Afrika“',
    'What sets it apart, such as “the first in Africa”',
  ],
  notes: ['Anmerkungen mit Quellen', 'Remarks with sources'],
  signings: ['Unterzeichnungen', 'Signings'],
  'signings.place': ['Ort der Unterzeichnung', 'Place of the signing'],
  signatories: ['Wer unterzeichnet hat', 'Who signed'],
  'signatories.name': ['Name der Person', 'Name of the person'],
  'signatories.role': ['Amt der Person', 'Office of the person'],
  summary: ['Zwei bis vier Sätze aus den Tatsachen darunter', 'Two to four sentences from the facts below'],
  curiosities: [
    'Besonderheiten; drei bis fünf bei Partnerstädten',
    'Curiosities; three to five for twin cities',
  ],
  history: ['Geschichte, das älteste Ereignis zuerst', 'History, the oldest event first'],
  turn: [
    'Was das Ereignis mit der Partnerschaft macht: begins, rests, resumes, ends',
    'What the event does to the partnership: begins, rests, resumes, ends',
  ],
  fields: ['Felder der Zusammenarbeit', 'Fields of cooperation'],
  topic: ['Thema aus der festen Liste', 'Topic from the fixed list'],
  associations: ['Vereine', 'Associations'],
  schools: ['Schulen', 'Schools'],
  namedPlaces: ['Orte, die nach der anderen Stadt heißen', 'Places named after the other city'],
  where: [
    'home: in der Heimatstadt; partner: in der Partnerstadt',
    'home: in the home city; partner: in the partner city',
  ],
  checked: [
    'Tag, an dem der Eintrag zuletzt mit seinen Quellen verglichen wurde',
    'Day on which the record was last compared with its sources',
  ],
}
