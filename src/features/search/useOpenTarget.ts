/** Opens what was chosen: within the page where it has the map, else as a link would. */
import { noFilter } from '../../core/filter/filter.ts'
import { formatView } from '../../core/view/url.ts'
import { hasMap } from '../../core/view/view.ts'
import { useBase, useHref } from '../../state/links.ts'
import { useView, useViewActions, useViewNow } from '../../state/viewStore.ts'
import type { Target } from './target.ts'

/** What belongs to the page that is left. */
const without = { camera: null, year: null, query: '' } as const

/** @param go leaves for an address; `location.assign` but for tests */
export function useOpenTarget(go: (address: string) => void): (target: Target) => void {
  const href = useHref()
  const base = useBase()
  const viewNow = useViewNow()
  const isExploring = useView((view) => hasMap(view.page))
  const filter = useView((view) => view.filter)
  const { selectCity, closeCity, openGoal, toggleOption } = useViewActions()

  return (target) => {
    switch (target.to) {
      case 'place':
        if (!isExploring) return go(href({ name: 'map', city: target.city }))
        return target.city === null ? closeCity() : selectCity(target.city)
      case 'goal':
        return isExploring ? openGoal(target.goal) : go(href({ name: 'goal', goal: target.goal }))
      case 'filter': {
        const { facet, value } = target
        if (!isExploring) {
          const page = { name: 'map', city: null } as const
          const wishes = { ...viewNow(), ...without, page, filter: { ...noFilter, [facet]: [value] } }
          return go(formatView(wishes, base))
        }
        closeCity()
        const chosen: readonly unknown[] = filter[facet]
        return chosen.includes(value) ? undefined : toggleOption(facet, value)
      }
      case 'section':
        return go(`${href({ name: 'map', city: target.city })}#${target.section}`)
      case 'document': {
        const { path, part } = target
        return go(`${href({ name: 'document', path })}${part === undefined ? '' : `#${part}`}`)
      }
      case 'places':
        return undefined
    }
  }
}
