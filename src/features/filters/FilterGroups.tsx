/** Every facet with its options, each with the number of places it would show under the other facets. */
import { useMemo } from 'react'
import { FormattedMessage } from 'react-intl'
import { countsOf } from '../../core/filter/counts.ts'
import { type Facet, facets, facetValues, type FacetValue, noFilter } from '../../core/filter/filter.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useQuestion, useViewActions } from '../../state/viewStore.ts'
import { OptionButton } from './OptionButton.tsx'
import styles from './FilterGroups.module.css'

/** Facets with many values open when they are asked for. */
const longFacets: readonly Facet[] = ['field', 'theme']

export function FilterGroups() {
  const { cities } = useAtlas()
  const question = useQuestion()
  const { year, page } = question
  const counts = useMemo(() => countsOf(cities, question), [cities, question])
  // What occurs nowhere in this year is no option; a goal without any place is a statement, and stays.
  const occurring = useMemo(() => countsOf(cities, { year, page, filter: noFilter }), [cities, year, page])
  return (
    <div className={styles.groups}>
      {facets.map((facet) => (
        <FilterGroup key={facet} facet={facet} counts={counts[facet]} occurring={occurring[facet]} />
      ))}
    </div>
  )
}

type GroupProps = {
  readonly facet: Facet
  /** How many places each value would show, and how many it has without any filter. */
  readonly counts: ReadonlyMap<FacetValue, number>
  readonly occurring: ReadonlyMap<FacetValue, number>
}

function FilterGroup(props: GroupProps) {
  const { facet } = props
  const options = <Options {...props} />
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

function Options({ facet, counts, occurring }: GroupProps) {
  const question = useQuestion()
  const { toggleOption } = useViewActions()
  const chosen: readonly FacetValue[] = question.filter[facet]
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
