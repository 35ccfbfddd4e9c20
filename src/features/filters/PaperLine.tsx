/** What the page is narrowed down to, in words: on paper nothing can be taken back, only read. */
import { FormattedMessage, useIntl } from 'react-intl'
import { facets } from '../../core/filter/filter.ts'
import type { View } from '../../core/view/view.ts'
import styles from './PaperLine.module.css'
import { useOptionName } from './useOptionName.ts'

export function PaperLine({ filter, year }: Pick<View, 'filter' | 'year'>) {
  const intl = useIntl()
  const nameOf = useOptionName('alone')
  const wishes = facets.flatMap((facet) => filter[facet].map((value) => nameOf(facet, value)))
  if (year !== null) wishes.push(intl.formatMessage({ id: 'time.asOf' }, { year: String(year) }))
  if (wishes.length === 0) return null
  return (
    <p className={styles.line} data-paper>
      <FormattedMessage id="filter.only" values={{ wishes: wishes.join(' · ') }} />
    </p>
  )
}
