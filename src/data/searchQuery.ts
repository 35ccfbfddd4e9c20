/** The index of the search, made from its entries when somebody first searches. */
import { queryOptions } from '@tanstack/react-query'
import { reasonOf } from '../core/dataset/readIndex.ts'
import type { Locale } from '../core/dataset/text.ts'
import { makeEngine } from '../core/search/engine.ts'
import { SearchData } from '../core/search/entry.ts'
import { DataError, forever, searchFile, searchFileQuery, searchKey } from './queries.ts'

export const searchQuery = (locale: Locale) =>
  queryOptions({
    queryKey: searchKey(locale),
    queryFn: async ({ client }) => {
      const parsed = SearchData.safeParse(await client.fetchQuery(searchFileQuery(locale)))
      if (parsed.success) return makeEngine(parsed.data.entries)
      // The next try asks for the file again.
      client.removeQueries(searchFileQuery(locale))
      throw new DataError(searchFile(locale), reasonOf(parsed.error))
    },
    ...forever,
    // The file itself has been asked for twice already.
    retry: false,
    // An index is no tree of plain values that could be compared.
    structuralSharing: false,
  })
