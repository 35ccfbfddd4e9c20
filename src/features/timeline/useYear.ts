import { useCallback } from 'react'
import { yearIn } from '../../core/timeline/standing.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'

/** The year that is shown, and how to show another one: the dataset's own year is today. */
export function useYear(): { readonly year: number; readonly showYear: (year: number) => void } {
  const { site } = useAtlas()
  const lastYear = yearIn(site.asOf)
  const { setYear } = useViewActions()
  const year = useView((view) => view.year) ?? lastYear
  const showYear = useCallback(
    (wanted: number) => setYear(wanted < lastYear ? wanted : null),
    [setYear, lastYear],
  )
  return { year, showYear }
}
