import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { matchingPlaces } from '../../core/filter/appearance.ts'
import { isFiltering } from '../../core/filter/filter.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useQuestion } from '../../state/viewStore.ts'
import { useIsHeard } from '../../ui/useIsHeard.ts'

/**
 * Says in a region around it how many places answer, whenever that is asked anew. Not at first, when the page itself says it; and on the page of
 * time not with every year, which may pass by on its own.
 */
export function ResultCount() {
  const { cities } = useAtlas()
  const question = useQuestion()
  const { filter, page } = question
  const year = page.name === 'time' ? null : question.year
  const isHeard = useIsHeard()
  const [told, setTold] = useState({ filter, year, isTold: isFiltering(filter), ofYear: question.year })
  if (told.filter !== filter || told.year !== year)
    setTold({ filter, year, isTold: true, ofYear: question.year })
  if (!isHeard || !told.isTold) return null
  const count = matchingPlaces(cities, { ...question, year: told.ofYear }).length
  return <FormattedMessage id="index.narrowed" values={{ count, all: cities.length }} />
}
