/** The few words that are written into entries when they are made. */
import type { Kind, Status } from '../dataset/partnership.ts'
import type { Locale } from '../dataset/text.ts'

type Wording = {
  readonly kinds: Readonly<Record<Kind, string>>
  readonly statuses: Readonly<Record<Exclude<Status, 'active'>, string>>
  readonly homeCity: string
  readonly country: string
  readonly continent: string
  readonly field: string
  readonly project: string
  readonly award: string
  readonly initiative: string
  readonly goal: (number: number) => string
  readonly since: (year: string) => string
  readonly in: (place: string) => string
  readonly countOfPlaces: (count: number) => string
}

export const wording: Readonly<Record<Locale, Wording>> = {
  de: {
    kinds: {
      twin: 'Partnerstadt',
      friendship: 'Freundschaft',
      solidarity: 'Solidaritätspartnerschaft',
      project: 'Projektpartnerschaft',
      climate: 'Klimapartnerschaft',
    },
    statuses: { resting: 'ruht', ended: 'beendet', planned: 'geplant', unclear: 'Stand ungeklärt' },
    homeCity: 'Heimatstadt dieses Atlas',
    country: 'Land',
    continent: 'Kontinent',
    field: 'Feld der Zusammenarbeit',
    project: 'Projekt',
    award: 'Auszeichnung',
    initiative: 'Initiative',
    goal: (number) => `Ziel ${number}`,
    since: (year) => `seit ${year}`,
    in: (place) => `in ${place}`,
    countOfPlaces: (count) =>
      count === 1 ? '1 Ort' : `${count === 0 ? 'kein' : count} ${count === 0 ? 'Ort' : 'Orte'}`,
  },
  en: {
    kinds: {
      twin: 'Twin city',
      friendship: 'Friendship',
      solidarity: 'Solidarity partnership',
      project: 'Project partnership',
      climate: 'Climate partnership',
    },
    statuses: { resting: 'resting', ended: 'ended', planned: 'planned', unclear: 'state unclear' },
    homeCity: 'Home city of this atlas',
    country: 'Country',
    continent: 'Continent',
    field: 'Field of cooperation',
    project: 'Project',
    award: 'Award',
    initiative: 'Initiative',
    goal: (number) => `Goal ${number}`,
    since: (year) => `since ${year}`,
    in: (place) => `in ${place}`,
    countOfPlaces: (count) => (count === 1 ? '1 place' : `${count === 0 ? 'no' : count} places`),
  },
}
