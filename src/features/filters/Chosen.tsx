/** What is chosen, each to be taken back by one tap. */
import { X } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { facets } from '../../core/filter/filter.ts'
import type { View } from '../../core/view/view.ts'
import { useViewActions } from '../../state/viewStore.ts'
import { OptionSign } from './OptionSign.tsx'
import { useOptionName } from './useOptionName.ts'
import styles from './Chosen.module.css'

type Props = Pick<View, 'filter' | 'year'> & { readonly onEmptied: () => void }

export function Chosen({ filter, year, onEmptied }: Props) {
  const { toggleOption, setYear } = useViewActions()
  const intl = useIntl()
  const nameOf = useOptionName('alone')
  const chosen = facets.flatMap((facet) => filter[facet].map((value) => ({ facet, value })))
  if (chosen.length === 0 && year === null) return null
  return (
    <ul className={styles.chips} aria-label={intl.formatMessage({ id: 'filter.chosen' })}>
      {chosen.map(({ facet, value }) => (
        <li key={`${facet}.${value}`}>
          <Chip
            name={nameOf(facet, value)}
            sign={<OptionSign facet={facet} value={value} />}
            onRemove={() => toggleOption(facet, value)}
            onEmptied={onEmptied}
          />
        </li>
      ))}
      {year !== null && (
        <li>
          <Chip
            name={intl.formatMessage({ id: 'filter.year' }, { year: `${year}` })}
            onRemove={() => setYear(null)}
            onEmptied={onEmptied}
          />
        </li>
      )}
    </ul>
  )
}

type ChipProps = {
  readonly name: string
  readonly sign?: ReactNode
  readonly onRemove: () => void
  readonly onEmptied: () => void
}

function Chip({ name, sign, onRemove, onEmptied }: ChipProps) {
  const intl = useIntl()
  const remove = ({ currentTarget }: MouseEvent): void => {
    // The chip goes, and the focus with it, unless it has gone to a neighbour before.
    const item = currentTarget.closest('li')
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling
    const next = neighbour?.querySelector('button')
    if (next) next.focus()
    else onEmptied()
    onRemove()
  }
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={intl.formatMessage({ id: 'filter.remove' }, { name })}
      onClick={remove}
    >
      {sign}
      {name}
      <X aria-hidden="true" size={16} strokeWidth={2} />
    </button>
  )
}
