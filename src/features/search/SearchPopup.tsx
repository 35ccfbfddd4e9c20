/** Everything of the search but its field; loaded when somebody goes there. */
import { useQuery } from '@tanstack/react-query'
import type { Ref } from 'react'
import { FormattedMessage } from 'react-intl'
import { searchQuery } from '../../data/searchQuery.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { SearchProblem } from './SearchProblem.tsx'
import { type PopupHandle, SearchResults } from './SearchResults.tsx'
import styles from './SearchPopup.module.css'

export type { PopupHandle }

type Props = {
  readonly ref: Ref<PopupHandle>
  /** Of the list of results. */
  readonly id: string
  /** Empty where nothing is to be shown. */
  readonly typed: string
  /** The id of the result that the arrow keys have led to. */
  readonly active: string | null
  readonly onActive: (id: string | null) => void
  /** Puts a text into the field. */
  readonly onType: (text: string) => void
  /** Something was chosen. */
  readonly onDone: () => void
}

export function SearchPopup(props: Props) {
  const locale = useLocale()
  const { data: engine, isError, isFetching, refetch } = useQuery(searchQuery(locale))
  return (
    <ToolMessages>
      {engine !== undefined && <SearchResults {...props} engine={engine} />}
      {props.typed !== '' && isError && !isFetching && <SearchProblem onRetry={() => void refetch()} />}
      {props.typed !== '' && engine === undefined && isFetching && (
        <p className={styles.loading} role="status">
          <FormattedMessage id="search.loading" />
        </p>
      )}
    </ToolMessages>
  )
}
