/** Every facet with its options, each with the number of places it would show under the other facets. */
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { countsOf } from '../../core/filter/appearance.ts'
import { type Facet, facets, facetValues, type FacetValue, noFilter } from '../../core/filter/filter.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useQuestion, useViewActions } from '../../state/viewStore.ts'
import { OptionButton } from './OptionButton.tsx'
import styles from './FilterGroups.module.css'

/** Facets with many values open when they are asked for. */
const longFacets: readonly Facet[] = ['field', 'theme']

export function FilterGroups() {
  return (
    <div className={styles.groups}>
      {facets.map((facet) => (
        <FilterGroup key={facet} facet={facet} />
      ))}
    </div>
  )
}

function FilterGroup({ facet }: { readonly facet: Facet }) {
  const options = <Options facet={facet} />
  if (!longFacets.includes(facet))
    return (
      <fieldset className={styles.group}>
        <legend>
          <FormattedMessage id={`filter.${facet}`} />
        </legend>
        {options}
      </fieldset>
    )
  return (
    <details className={styles.group}>
      <summary>
        <FormattedMessage id={`filter.${facet}`} />
      </summary>
      <fieldset>
        <legend className="visually-hidden">
          <FormattedMessage id={`filter.${facet}`} />
        </legend>
        {options}
      </fieldset>
    </details>
  )
}

function Options({ facet }: { readonly facet: Facet }) {
  const { cities } = useAtlas()
  const question = useQuestion()
  const { toggleOption } = useViewActions()
  const chosen: readonly FacetValue[] = question.filter[facet]
  const { year, page } = question
  const counts = useMemo(() => countsOf(cities, question, facet), [cities, question, facet])
  // What occurs nowhere in this year is no option; a goal without any place is a statement, and stays.
  const occurring = useMemo(
    () => countsOf(cities, { year, page, filter: noFilter }, facet),
    [cities, year, page, facet],
  )
  const values: readonly FacetValue[] = facetValues[facet]
  const options = values.filter((value) => facet === 'goal' || occurring.has(value) || chosen.includes(value))
  return (
    <div className={styles.options} data-facet={facet}>
      {options.map((value) => (
        <OptionButton
          key={value}
          facet={facet}
          value={value}
          count={counts.get(value) ?? 0}
          isChosen={chosen.includes(value)}
          onToggle={toggleOption}
        />
      ))}
    </div>
  )
}
