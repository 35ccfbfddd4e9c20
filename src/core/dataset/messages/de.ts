/** The checker's messages in German, for editors who are not programmers. */
import type { Message } from './message.ts'

const date = '1992, 1992-07 oder 1992-07-22 (Jahr-Monat-Tag)'

export const german = {
  'file-missing': {
    wrong: 'Die Datei fehlt oder lässt sich nicht lesen.',
    right: 'Eine Datei mit genau diesem Namen an dieser Stelle.',
  },
  'json-syntax': {
    wrong: 'Zeile {line}, Spalte {column}: Die Datei ist kein gültiges JSON.',
    right: '{@expected}.',
  },
  'key-twice': {
    wrong: 'Zeile {line}, Spalte {column}: Das Feld „{key}“ steht zweimal im selben Abschnitt.',
    right: 'Jedes Feld nur einmal; das überzählige löschen.',
  },
  'file-name': {
    wrong: 'Die Kennung „{id}“ passt nicht zum Dateinamen.',
    right: 'Die Kennung „{expected}“, oder die Datei umbenennen in „{id}.json“.',
  },
  'missing-field': { wrong: 'Das Feld „{key}“ fehlt.', right: 'Erwartet wird {@expected}.' },
  'missing-choice': { wrong: 'Das Feld „{key}“ fehlt.', right: 'Einer dieser Werte: {choices}.' },
  'missing-german': {
    wrong: 'Der deutsche Text („de“) fehlt.',
    right: 'Jeder sichtbare Text steht auf Deutsch („de“) und auf Englisch („en“).',
  },
  'missing-english': {
    wrong: 'Der englische Text („en“) fehlt.',
    right: 'Jeder sichtbare Text steht auf Deutsch („de“) und auf Englisch („en“).',
  },
  'missing-sources': {
    wrong: 'Es ist keine Quelle angegeben.',
    right:
      'Mindestens eine Quelle aus sources.json, zum Beispiel ["s4"]. Was keine Quelle hat, steht nicht im Atlas.',
  },
  'wrong-type': { wrong: 'Hier steht {@found}.', right: 'Erwartet wird {@expected}.' },
  'not-whole': { wrong: 'Die Zahl {found} hat Stellen hinter dem Komma.', right: 'Eine ganze Zahl.' },
  'unknown-field': {
    wrong: 'Das Feld „{key}“ gibt es hier nicht.',
    right: 'Schreibweise prüfen oder das Feld löschen.',
  },
  'not-a-choice': { wrong: '„{found}“ ist hier nicht vorgesehen.', right: 'Einer dieser Werte: {choices}.' },
  'empty-text': { wrong: 'Der Text ist leer.', right: 'Mindestens ein Zeichen.' },
  'edge-space': {
    wrong: 'Der Text beginnt oder endet mit einem Leerzeichen.',
    right: 'Derselbe Text ohne Leerzeichen am Anfang und am Ende.',
  },
  'too-few': { wrong: 'Die Liste hat zu wenige Einträge.', right: 'Mindestens {minimum}.' },
  'too-small': { wrong: 'Die Zahl {found} ist zu klein.', right: 'Eine Zahl {@limit} {minimum}.' },
  'too-large': { wrong: 'Die Zahl {found} ist zu groß.', right: 'Eine Zahl bis {maximum}.' },
  'bad-position': {
    wrong: 'Die Lage besteht nicht aus genau zwei Zahlen.',
    right: '[Länge, Breite] in Grad, zum Beispiel [7.4653, 51.5136].',
  },
  'bad-date': { wrong: '„{found}“ ist kein Datum, wie der Atlas es schreibt.', right: `${date}.` },
  'bad-id': {
    wrong: '„{found}“ ist keine Kennung.',
    right: 'Nur Kleinbuchstaben ohne Umlaute, Ziffern und einfache Bindestriche, zum Beispiel „novi-sad“.',
  },
  'bad-source-id': {
    wrong: '„{found}“ ist keine Quellennummer.',
    right: 'Ein s und eine Zahl, zum Beispiel „s12“.',
  },
  'bad-address': {
    wrong: '„{found}“ ist keine vollständige Internetadresse.',
    right: 'Eine Adresse, die mit https:// beginnt und kein Leerzeichen enthält.',
  },
  'bad-language': {
    wrong: '„{found}“ ist kein Sprachkürzel.',
    right: 'Ein Kürzel wie „de“, „uk“ oder „zh-Hans“.',
  },
  'bad-country': {
    wrong: '„{found}“ ist kein Länderkürzel.',
    right: 'Zwei Großbuchstaben nach ISO 3166-1, zum Beispiel „FR“.',
  },
  'bad-wikidata': {
    wrong: '„{found}“ ist keine Wikidata-Nummer.',
    right: 'Ein Q und eine Zahl, zum Beispiel „Q1295“, oder null.',
  },
  'bad-colour': {
    wrong: '„{found}“ ist keine Farbangabe.',
    right: 'Ein # und sechs Ziffern oder Großbuchstaben von A bis F, zum Beispiel „#E5243B“.',
  },
  'bad-form': {
    wrong: '„{found}“ hat nicht die erwartete Form.',
    right: 'Schreibweise mit einem anderen Eintrag vergleichen.',
  },
  'unknown-source': {
    wrong: 'Die Quelle „{id}“ gibt es nicht.',
    right: 'Die Nummer einer Quelle aus sources.json, oder die Quelle dort ergänzen.',
  },
  'unknown-city': {
    wrong: 'Die Stadt „{id}“ gibt es nicht.',
    right: 'Die Kennung einer Stadt, zu der es eine Datei in cities/ gibt.',
  },
  'unknown-download': {
    wrong: 'Den Download „{id}“ gibt es nicht.',
    right: 'Die Kennung eines Eintrags aus downloads.json.',
  },
  'id-twice': { wrong: 'Die Kennung „{id}“ kommt schon vor: {first}.', right: 'Jede Kennung nur einmal.' },
  'listed-twice': { wrong: '„{id}“ steht in dieser Liste zweimal.', right: 'Jeder Eintrag nur einmal.' },
  'date-not-real': {
    wrong: 'Den Tag {found} gibt es nicht.',
    right: 'Dieser Monat hat {days} Tage; Datum in der Quelle nachsehen.',
  },
  'date-after-as-of': {
    wrong: 'Das Datum {found} liegt nach dem Stand der Daten ({asOf}).',
    right: 'Ein Datum bis {asOf}, oder den Stand („asOf“ in site.json) erneuern.',
  },
  'until-before-since': {
    wrong: 'Das Ende ({until}) liegt vor dem Beginn ({since}).',
    right: 'Ein Ende ab {since}.',
  },
  'history-order': {
    wrong: 'Das Ereignis von {found} steht hinter einem von {previous}.',
    right: 'Ereignisse der Zeit nach, das älteste zuerst.',
  },
  'partnership-order': {
    wrong: 'Die Partnerschaft seit {found} steht hinter einer seit {previous}.',
    right: 'Partnerschaften der Zeit nach, die älteste zuerst.',
  },
  'position-country': {
    wrong: 'Der Punkt [{position}] liegt in {#found}, nicht in {#country}.',
    right: 'Ein Punkt in {#country} als [Länge, Breite]; oft sind die beiden Zahlen vertauscht.',
  },
  'position-at-sea': {
    wrong: 'Der Punkt [{position}] liegt im Meer.',
    right: 'Ein Punkt in {#country} als [Länge, Breite]; oft sind die beiden Zahlen vertauscht.',
  },
  'unknown-country': {
    wrong: 'Ein Land mit dem Kürzel „{found}“ gibt es nicht.',
    right: 'Ein Länderkürzel nach ISO 3166-1, zum Beispiel „FR“.',
  },
  'unknown-language': {
    wrong: 'Eine Sprache mit dem Kürzel „{found}“ gibt es nicht.',
    right: 'Ein Kürzel wie „de“, „uk“ oder „zh-Hans“.',
  },
  'unknown-time-zone': {
    wrong: 'Die Zeitzone „{found}“ gibt es nicht.',
    right: 'Ein Name wie „Europe/Kyiv“ oder „Africa/Accra“.',
  },
  'population-year': {
    wrong: 'Das Jahr {found} der Einwohnerzahl ist nicht glaubhaft.',
    right: 'Ein Jahr von {earliest} bis {latest}.',
  },
  'home-missing': {
    wrong: 'Zur Heimatstadt „{id}“ gibt es keine Datei.',
    right: 'Die Datei cities/{id}.json, oder die Kennung einer vorhandenen Stadt.',
  },
  'home-has-partnership': {
    wrong: 'Die Heimatstadt hat eine Partnerschaft mit sich selbst.',
    right: 'Bei der Heimatstadt eine leere Liste: [].',
  },
  'partnership-missing': {
    wrong: 'Es ist keine Partnerschaft eingetragen.',
    right: 'Mindestens eine Partnerschaft.',
  },
  'decision-missing': {
    wrong: 'Der Status ist „{status}“, aber es steht nicht da, was beschlossen wurde oder bekannt ist.',
    right: 'Das Feld „decision“ mit Text und Quelle.',
  },
  'ended-without-until': {
    wrong: 'Die Partnerschaft ist beendet, aber es steht nicht da, wann.',
    right: 'Das Feld „until“ mit einem Datum.',
  },
  'goal-twice': {
    wrong: 'Ziel {goal} steht hier zweimal mit derselben Tatsache.',
    right: 'Je Ziel und Tatsache nur ein Eintrag.',
  },
  'goal-missing': { wrong: 'Ziel {goal} fehlt.', right: 'Jedes der 17 Ziele genau einmal.' },
  'conflict-used-twice': {
    wrong: 'Als verwendet gekennzeichnete Werte: {count}.',
    right: 'Höchstens ein Wert mit "isUsed": true.',
  },
  'summary-length': {
    wrong: 'Sätze in der Zusammenfassung: {count}.',
    right: 'Zwei bis vier Sätze.',
  },
  'curiosities-count': {
    wrong: 'Eingetragene Besonderheiten: {count}.',
    right: 'Drei bis fünf für eine Partnerstadt.',
  },
} as const satisfies Record<string, Message>

/** Words that stand for a `{@name}`. */
export const germanTerms: Readonly<Record<string, string>> = {
  text: 'ein Text in Anführungszeichen',
  number: 'eine Zahl ohne Anführungszeichen',
  'whole-number': 'eine ganze Zahl ohne Anführungszeichen',
  'yes-no': 'true (ja) oder false (nein)',
  list: 'eine Liste in eckigen Klammern: [ … ]',
  section: 'ein Abschnitt in geschweiften Klammern: { … }',
  nothing: 'null (nichts)',
  'at-least': 'ab',
  above: 'größer als',
  'key-or-end': 'Ein Feldname in Anführungszeichen oder eine schließende geschweifte Klammer }',
  key: 'Ein Feldname in Anführungszeichen; nach dem letzten Feld steht kein Komma',
  colon: 'Ein Doppelpunkt nach dem Feldnamen',
  'comma-or-brace': 'Ein Komma vor dem nächsten Feld oder eine schließende geschweifte Klammer }',
  'comma-or-bracket': 'Ein Komma vor dem nächsten Eintrag oder eine schließende eckige Klammer ]',
  'json-value':
    'Ein Text in geraden Anführungszeichen, eine Zahl, true, false, null, eine Liste oder ein Abschnitt; nach dem letzten Eintrag steht kein Komma',
  'straight-quotes': 'Gerade Anführungszeichen (") statt typografischer',
  content: 'Mindestens { } – die Datei ist leer',
  'closing-quote': 'Ein gerades Anführungszeichen am Ende des Textes, in derselben Zeile',
  'end-of-file': 'Nichts mehr: Die Datei war vorher zu Ende',
}
