/** What nobody has verified, and what readers are told to take with care. */
import * as z from 'zod/mini'
import type { City } from '../dataset/city.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { cityFile } from '../dataset/rules/files.ts'
import { LocalizedText } from '../dataset/text.ts'
import { factFiles } from './facts.ts'
import { partsOf } from './walk.ts'

/**
 * `greeting`: no native speaker has checked it. `phrase`: its words were read in no source. `status`: how a partnership
 * or project stands today is not known, or the record has a remark on it. `not-found`: a membership was looked for and not found. `remark`: the record
 * tells its readers more about a fact.
 */
const Unverified = z.strictObject({
  kind: z.enum(['greeting', 'phrase', 'status', 'not-found', 'remark']),
  file: z.string(),
  field: z.string(),
  text: z.nullable(LocalizedText),
})
export type Unverified = z.infer<typeof Unverified>
export const UnverifiedList = z.array(Unverified)

export const toUnverified = (dataset: Dataset): Unverified[] => [
  ...dataset.cities.flatMap(greetingsOf),
  ...dataset.cities.flatMap(({ id, partnerships }) =>
    partnerships.flatMap(({ status, decision }, at) =>
      status === 'unclear'
        ? [ofStatus(cityFile(id), `partnerships[${at}].status`, decision?.text ?? null)]
        : [],
    ),
  ),
  ...dataset.projects
    .filter(({ status, statusNote }) => status === 'unclear' || statusNote !== undefined)
    .map(({ id, statusNote }) => ofStatus(`projects/${id}.json`, 'status', statusNote ?? null)),
  ...dataset.networks.notFound.map(({ finding }, at) => ({
    kind: 'not-found' as const,
    file: 'networks.json',
    field: `notFound[${at}]`,
    text: finding,
  })),
  ...remarksIn(dataset),
]

const ofStatus = (file: string, field: string, text: LocalizedText | null): Unverified => ({
  kind: 'status',
  file,
  field,
  text,
})

function greetingsOf({ id, greeting }: City): Unverified[] {
  if (greeting === null) return []
  const file = cityFile(id)
  const phrases = [
    { field: 'greeting.hello', phrase: greeting.hello },
    { field: 'greeting.welcome', phrase: greeting.welcome },
    ...(greeting.alternatives ?? []).map(({ welcome }, at) => ({
      field: `greeting.alternatives[${at}].welcome`,
      phrase: welcome,
    })),
  ]
  return [
    ...(greeting.checkedBySpeaker
      ? []
      : [{ kind: 'greeting' as const, file, field: 'greeting', text: greeting.note ?? null }]),
    ...phrases
      .filter(({ phrase }) => !phrase.inSource)
      .map(({ field }) => ({ kind: 'phrase' as const, file, field, text: null })),
  ]
}

/** Remarks of greetings are told with the greetings. */
const remarksIn = (dataset: Dataset): Unverified[] =>
  factFiles(dataset).flatMap(({ file, record }) =>
    partsOf(record)
      .filter(({ key, field }) => key === 'note' && !field.startsWith('greeting.'))
      .concat(partsOf(record).filter(({ field }) => /^placeNotes\[\d+\]$/.test(field)))
      .flatMap(({ field, value }) => {
        const text = LocalizedText.safeParse(value)
        return text.success ? [{ kind: 'remark' as const, file, field, text: text.data }] : []
      }),
  )
