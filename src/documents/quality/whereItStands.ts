/** Where a reader finds what the editors' files say: the page and, on it, the section. */
import type { Dataset } from '../../core/dataset/dataset.ts'
import type { Spot } from '../../core/quality/facts.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { projectPath } from '../projects/projectOrder.ts'
import type { Page } from '../../core/view/view.ts'

export type Section = {
  /** Null where it is not certain which part of the page it is. */
  readonly id: string | null
  readonly label: MessageId
}

export type Standing = {
  /** Null where no page shows it. */
  readonly page: Page | null
  /** The part of the page; null for the page as a whole. */
  readonly section: Section | null
  /** Where the page has an entry of its own for it. */
  readonly entry: string | null
}

const citySections: Readonly<Record<string, Section>> = {
  associations: { id: 'together', label: 'city.together' },
  conflicts: { id: 'conflicts', label: 'city.conflicts' },
  curiosities: { id: 'curiosities', label: 'city.curiosities' },
  fields: { id: 'together', label: 'city.together' },
  goals: { id: 'goals', label: 'city.goals.short' },
  greeting: { id: 'notes', label: 'city.greeting' },
  history: { id: 'history', label: 'city.history' },
  namedPlaces: { id: 'together', label: 'city.together' },
  partnerships: { id: 'partnership', label: 'city.partnership' },
  placeNotes: { id: 'notes', label: 'city.placeNotes' },
  placeSources: { id: 'notes', label: 'city.placeNotes' },
  population: { id: 'notes', label: 'city.population' },
  schools: { id: 'together', label: 'city.together' },
}

type Known = {
  readonly dataset: Dataset
  /** Whether there is a page to read under a path. */
  readonly isThere: (path: string) => boolean
}

export function whereItStands({ file, field }: Spot, { dataset, isThere }: Known): Standing {
  const [, folder = '', id = ''] = /^(\w+)(?:\/([\w-]+))?\.json$/.exec(file) ?? []
  const [, list = '', at = ''] = /^(\w+)(?:\[(\d+)\])?/.exec(field) ?? []
  const read = (path: string): Page | null => (isThere(path) ? { name: 'document', path } : null)
  const whole = { section: null, entry: null }
  switch (folder) {
    case 'cities':
      return ofCity(id, list, dataset)
    case 'projects':
      return { page: read(projectPath(id)), ...whole }
    case 'goals': {
      const goal = dataset.goals.goals[Number(at)]
      return { page: goal === undefined ? null : { name: 'goal', goal: goal.number }, ...whole }
    }
    case 'networks':
      return {
        ...whole,
        page: read('networks'),
        entry: list === 'networks' ? (dataset.networks.networks[Number(at)]?.id ?? null) : null,
      }
    case 'awards':
      return { ...whole, page: read('awards'), entry: dataset.awards.awards[Number(at)]?.id ?? null }
    case 'initiatives':
      return {
        ...whole,
        page: read('initiatives'),
        entry: dataset.initiatives.initiatives[Number(at)]?.id ?? null,
      }
    case 'downloads':
      return { page: read('library'), ...whole }
    case 'home':
      return { page: read('diplomacy'), ...whole }
    default:
      return { page: null, ...whole }
  }
}

/** The home city has no page of its own. */
function ofCity(id: string, list: string, { site, cities }: Dataset): Standing {
  const section = citySections[list] ?? null
  const page: Page | null = id === site.home ? null : { name: 'map', city: id }
  const conflicts = cities.find((city) => city.id === id)?.conflicts ?? []
  // A single one may stand at the top of the page, where the year is.
  const isAtTop = section?.id === 'conflicts' && conflicts.length < 2
  return { page, section: section !== null && isAtTop ? { ...section, id: null } : section, entry: null }
}
