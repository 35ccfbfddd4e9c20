/** Takes a place into the comparison or out of it. */
import { Columns3 } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { mostCompared } from '../../core/view/view.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'
import styles from './CompareToggle.module.css'

type Props = {
  readonly place: CityEntry
  /** Whether there is room for the word. */
  readonly hasLabel: boolean
}

export function CompareToggle({ place, hasLabel }: Props) {
  const intl = useIntl()
  const locale = useLocale()
  const compared = useView((view) => view.compare)
  const { toggleCompared } = useViewActions()
  const isIn = compared.includes(place.id)
  const isFull = !isIn && compared.length >= mostCompared
  const name = place.name[locale]
  const label = intl.formatMessage(
    { id: isFull ? 'compare.noRoom' : 'compare.add' },
    { name, most: mostCompared },
  )
  return (
    <button
      type="button"
      className={styles.toggle}
      data-compact={!hasLabel || undefined}
      aria-label={label}
      title={label}
      aria-pressed={isIn}
      aria-disabled={isFull || undefined}
      onClick={() => toggleCompared(place.id)}
    >
      <Columns3 aria-hidden="true" size={18} strokeWidth={1.75} />
      {hasLabel && (
        <span>
          <FormattedMessage id="compare.verb" />
        </span>
      )}
    </button>
  )
}
