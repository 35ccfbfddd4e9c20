/** What is to be known before the status of today's partnership is believed. */
import type { City } from './city.ts'
import type { Project } from './project.ts'
import { currentPartnership } from './publish.ts'
import type { LocalizedText } from './text.ts'

type Place = Pick<City, 'id' | 'partnerships'>

/**
 * The remark on the status of today's partnership, such as that nothing is known of the last years; undefined where
 * the sources leave no doubt. A project partnership has its remark in its project, others in what was decided.
 */
export function statusNoteOf(place: Place, projects: readonly Project[]): LocalizedText | undefined {
  const current = currentPartnership(place)
  const project =
    current?.kind === 'project'
      ? projects.find(({ type, cities }) => type === 'project-partnership' && cities.includes(place.id))
      : undefined
  return project?.statusNote ?? current?.decision?.text
}
