/** What the files of the dataset and their entries are about, so that a spot can be told in plain words. */
import * as z from 'zod/mini'
import { CityId } from '../dataset/city.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { cityFile } from '../dataset/rules/files.ts'
import { LocalizedText } from '../dataset/text.ts'
import { factFiles, factsIn, Spot } from './facts.ts'

export const FileList = z.array(
  z.strictObject({
    file: z.string(),
    name: LocalizedText,
    /** The place, where it is the record of one. */
    city: z.nullable(CityId),
    facts: z.number(),
  }),
)
export const EntryList = z.array(z.strictObject({ ...Spot.shape, name: LocalizedText }))

const registers: Readonly<Record<string, LocalizedText>> = {
  'site.json': { de: 'Der Atlas', en: 'The atlas' },
  'home.json': { de: 'Die Heimatstadt', en: 'The home city' },
  'networks.json': { de: 'Netzwerke', en: 'Networks' },
  'awards.json': { de: 'Auszeichnungen', en: 'Awards' },
  'initiatives.json': { de: 'Initiativen', en: 'Initiatives' },
  'downloads.json': { de: 'Dokumente', en: 'Documents' },
  'goals.json': { de: 'Nachhaltigkeitsziele', en: 'Sustainable Development Goals' },
}

export function toFiles(dataset: Dataset): z.infer<typeof FileList> {
  const cities = new Map(dataset.cities.map(({ id, name }) => [cityFile(id), { city: id, name }]))
  const projects = new Map(dataset.projects.map(({ id, name }) => [`projects/${id}.json`, name]))
  const facts = factsIn(dataset)
  return factFiles(dataset).map(({ file }) => ({
    file,
    name: cities.get(file)?.name ?? projects.get(file) ?? registers[file] ?? { de: file, en: file },
    city: cities.get(file)?.city ?? null,
    facts: facts.filter((fact) => fact.file === file).length,
  }))
}

const same = (text: string): LocalizedText => ({ de: text, en: text })

export const toEntries = (dataset: Dataset): z.infer<typeof EntryList> => [
  ...entriesOf(
    'networks',
    dataset.networks.networks.map(({ name }) => name),
  ),
  ...dataset.networks.notFound.map(({ name }, at) => ({
    file: 'networks.json',
    field: `notFound[${at}]`,
    name: same(name),
  })),
  ...entriesOf(
    'awards',
    dataset.awards.awards.map(({ name }) => name),
  ),
  ...entriesOf(
    'initiatives',
    dataset.initiatives.initiatives.map(({ name }) => name),
  ),
  ...entriesOf(
    'downloads',
    dataset.downloads.downloads.map(({ title }) => same(title)),
  ),
  ...entriesOf(
    'goals',
    dataset.goals.goals.map(({ title }) => title),
  ),
]

const entriesOf = (list: string, names: readonly LocalizedText[]) =>
  names.map((name, at) => ({ file: `${list}.json`, field: `${list}[${at}]`, name }))

type Known = {
  readonly files: z.infer<typeof FileList>
  readonly entries: z.infer<typeof EntryList>
}

/** What a spot is about: the entry of a list, else the record. The file's own name where nothing is known of it. */
export function subjectOf({ files, entries }: Known, { file, field }: Spot): LocalizedText {
  const entry = entries.find((one) => one.file === file && `${field}.`.startsWith(`${one.field}.`))
  return entry?.name ?? files.find((one) => one.file === file)?.name ?? same(file)
}
