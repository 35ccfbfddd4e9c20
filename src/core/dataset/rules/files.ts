/** The dataset as the files it came from, so that a rule can name the file. */
import type { Dataset } from '../dataset.ts'

export type DatasetFile = { readonly file: string; readonly record: unknown }

export const cityFile = (id: string): string => `cities/${id}.json`

const registers = [
  'site',
  'home',
  'networks',
  'awards',
  'initiatives',
  'downloads',
  'goals',
  'sources',
] as const

/** Every file of the dataset under its name, as seen from `public/data`. */
export const filesOf = (dataset: Dataset): DatasetFile[] => [
  ...registers.map((name) => ({ file: `${name}.json`, record: dataset[name] })),
  ...dataset.cities.map((city) => ({ file: cityFile(city.id), record: city })),
  ...dataset.projects.map((project) => ({ file: `projects/${project.id}.json`, record: project })),
]
