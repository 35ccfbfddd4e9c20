import { memo } from 'react'
import { FormattedMessage } from 'react-intl'
import type { Facet, FacetValue } from '../../core/filter/filter.ts'
import { OptionSign } from './OptionSign.tsx'
import { useOptionName } from './useOptionName.ts'
import styles from './OptionButton.module.css'

type Props = {
  readonly facet: Facet
  readonly value: FacetValue
  readonly count: number
  readonly isChosen: boolean
  readonly onToggle: (facet: Facet, value: FacetValue) => void
}

/** A goal is a colour over its number; every other option has its name. Dashed: leads to no place. */
export const OptionButton = memo(({ facet, value, count, isChosen, onToggle }: Props) => {
  const name = useOptionName('inGroup')(facet, value)
  const isGoal = facet === 'goal'
  return (
    <button
      type="button"
      className={isGoal ? styles.goal : styles.chip}
      aria-pressed={isChosen}
      data-empty={count === 0 || undefined}
      title={isGoal ? name : undefined}
      onClick={() => onToggle(facet, value)}
    >
      <OptionSign facet={facet} value={value} isEmpty={count === 0 && !isChosen} />
      {isGoal ? (
        <b>
          <span aria-hidden="true">{value}</span>
          <span className="visually-hidden">{name}</span>
        </b>
      ) : (
        <span>{name}</span>
      )}
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>{' '}
      <span className="visually-hidden">
        <FormattedMessage id="filter.places" values={{ count }} />
      </span>
    </button>
  )
})
