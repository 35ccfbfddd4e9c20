import { Kind, Status } from '../../core/dataset/partnership.ts'
import type { Facet, FacetValue } from '../../core/filter/filter.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Marker } from '../../ui/Marker.tsx'

type Props = {
  readonly facet: Facet
  readonly value: FacetValue
  /** Whether it leads to no place: a goal is then an empty square. */
  readonly isEmpty?: boolean
}

/** The sign an option has on the map or in tables; nothing where it has none. */
export function OptionSign({ facet, value, isEmpty = false }: Props) {
  switch (facet) {
    case 'kind':
      return <Marker kind={Kind.parse(value)} status="active" />
    case 'status':
      return <Marker kind="twin" status={Status.parse(value)} />
    case 'goal':
      return <GoalSwatch goal={Number(value)} basis={isEmpty ? null : 'stated'} />
    default:
      return null
  }
}
