import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { isFiltering } from '../../core/filter/filter.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useView } from '../../state/viewStore.ts'

/**
 * Says how many places answer whenever the filter has changed. Not at first, when the page itself says it; and not with
 * every year, which may pass by on its own.
 */
export function ResultCount({ count }: { readonly count: number }) {
  const { cities } = useAtlas()
  const filter = useView((view) => view.filter)
  const [told, setTold] = useState({ filter, count: isFiltering(filter) ? count : null })
  if (told.filter !== filter) setTold({ filter, count })
  return (
    <p role="status" className="visually-hidden">
      {told.count !== null && (
        <FormattedMessage id="index.narrowed" values={{ count: told.count, all: cities.length }} />
      )}
    </p>
  )
}
