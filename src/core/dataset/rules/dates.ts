/** Rules about dates: they exist, they are not later than the data, and they are in order. */
import type { City } from '../city.ts'
import type { Dataset } from '../dataset.ts'
import type { Problem, ProblemCode } from '../problem.ts'
import type { PartialDate } from '../text.ts'
import { cityFile, filesOf } from './files.ts'
import { isBefore, missingDay } from './partialDates.ts'
import { textsIn } from './textsIn.ts'

const dateKeys = new Set(['asOf', 'checked', 'date', 'decided', 'memberSince', 'presented', 'since', 'until'])

/** What has happened; an end, a presentation or a comparison with the sources may lie after the day of collection. */
const pastKeys = new Set(['date', 'decided', 'memberSince', 'since'])

export function checkDatesExist(dataset: Dataset): Problem[] {
  return filesOf(dataset).flatMap(({ file, record }) =>
    textsIn(record).flatMap(({ field, key, text }) => {
      const days = dateKeys.has(key) ? missingDay(text) : null
      if (days === null) return []
      return [{ file, field, code: 'date-not-real' as const, values: { found: text, days: String(days) } }]
    }),
  )
}

/** The fields that hold the beginning of something planned, which alone may begin later. */
const plannedFields = (cities: readonly City[]): Set<string> =>
  new Set(
    cities.flatMap(({ id, partnerships }) =>
      partnerships.flatMap(({ status }, at) =>
        status === 'planned' ? [`${cityFile(id)} partnerships[${at}].since`] : [],
      ),
    ),
  )

export function checkDatesPast(dataset: Dataset): Problem[] {
  const { asOf } = dataset.site
  const planned = plannedFields(dataset.cities)
  return filesOf(dataset).flatMap(({ file, record }) =>
    textsIn(record)
      .filter(
        ({ field, key, text }) =>
          pastKeys.has(key) && isBefore(asOf, text) && !planned.has(`${file} ${field}`),
      )
      .map(({ field, text }) => ({ file, field, code: 'date-after-as-of', values: { found: text, asOf } })),
  )
}

type Period = { readonly since?: PartialDate | null; readonly until?: PartialDate | null | undefined }

function checkPeriod(file: string, field: string, { since, until }: Period): Problem[] {
  if (!since || !until || !isBefore(until, since)) return []
  return [{ file, field, code: 'until-before-since', values: { since, until } }]
}

export const checkPeriods = (dataset: Dataset): Problem[] => [
  ...dataset.cities.flatMap(({ id, partnerships }) =>
    partnerships.flatMap((period, at) => checkPeriod(cityFile(id), `partnerships[${at}].until`, period)),
  ),
  ...dataset.projects.flatMap((project) => checkPeriod(`projects/${project.id}.json`, 'until', project)),
]

type Dated = { readonly date: PartialDate; readonly field: string }

function checkOrder(file: string, code: ProblemCode, dated: readonly Dated[]): Problem[] {
  return dated.flatMap(({ date, field }, at) => {
    const previous = dated[at - 1]?.date
    if (previous === undefined || !isBefore(date, previous)) return []
    return [{ file, field, code, values: { found: date, previous } }]
  })
}

export const checkTimeOrder = (dataset: Dataset): Problem[] =>
  dataset.cities.flatMap(({ id, history, partnerships }) => [
    ...checkOrder(
      cityFile(id),
      'partnership-order',
      partnerships.map(({ since }, at) => ({ date: since, field: `partnerships[${at}].since` })),
    ),
    ...checkOrder(
      cityFile(id),
      'history-order',
      history.map(({ date }, at) => ({ date, field: `history[${at}].date` })),
    ),
  ])
