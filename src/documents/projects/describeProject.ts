/** What a project is, in a sentence. */
import type { IntlShape } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { Project } from '../../core/dataset/project.ts'
import { localeOf } from '../../core/dataset/text.ts'

/** Its description; where there is none, its type and places, and that no more is known. */
export function describeProject(
  { description, type }: Project,
  places: readonly CityEntry[],
  intl: IntlShape,
): string {
  const locale = localeOf(intl.locale)
  if (description !== null) return description[locale]
  return intl.formatMessage(
    { id: 'project.noDescription' },
    {
      kind: intl.formatMessage({ id: `project.kind.${type}` }),
      places: intl.formatList(places.map(({ name }) => name[locale])),
    },
  )
}
