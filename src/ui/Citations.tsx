/** Small numbers behind a fact that lead to its sources at the end of the page. */
import { createContext, Fragment, use } from 'react'
import { useIntl } from 'react-intl'
import type { SourceId } from '../core/dataset/text.ts'
import styles from './Citations.module.css'

const NumbersContext = createContext<ReadonlyMap<SourceId, number>>(new Map())
/** The number of each source on this page. */
export const CitationNumbers = NumbersContext.Provider

export function Citations({ ids }: { readonly ids: readonly SourceId[] }) {
  const numbers = use(NumbersContext)
  const intl = useIntl()
  const cited = ids.flatMap((id) => numbers.get(id) ?? []).sort((a, b) => a - b)
  if (cited.length === 0) return null
  return (
    <sup className={styles.citations}>
      {cited.map((number, position) => (
        <Fragment key={number}>
          {position > 0 && ', '}
          <a href={`#source-${number}`} aria-label={intl.formatMessage({ id: 'sources.cite' }, { number })}>
            {number}
          </a>
        </Fragment>
      ))}
    </sup>
  )
}
