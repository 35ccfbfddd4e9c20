/** The list: the same places as on the map, sortable, with direction in words. */
import { ArrowDown, ArrowUp, ChevronsUpDown, Columns3 } from 'lucide-react'
import { lazy, Suspense, useCallback, useMemo, useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { isLarge } from '../../core/dataset/scale.ts'
import { matchingPlaces, standingOf } from '../../core/filter/appearance.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useQuestion } from '../../state/viewStore.ts'
import { useHref } from '../../state/links.ts'
import { useIsLive } from '../../ui/useIsLive.ts'
import { TableKey } from './TableKey.tsx'
import { CityTableRow, type RowProps } from './CityTableRow.tsx'
import { compareBy, type SortKey } from './sorting.ts'
import styles from './CityTable.module.css'
// After the table, whose rules it changes where there is no room for one.
import cards from './CityCards.module.css'
import goals from './GoalCells.module.css'

type Sorting = { readonly key: SortKey; readonly isDescending: boolean }

const columns = ['place', 'country', 'kind', 'since', 'distance'] as const satisfies readonly SortKey[]

/** How many rows the page of a large atlas holds before its program runs. */
const firstRows = 100

const CityTableRows = lazy(async () => ({ default: (await import('./CityTableRows.tsx')).CityTableRows }))

/** @param filters  what narrows the table down, above it */
export function CityTable({ filters = null }: { readonly filters?: ReactNode }) {
  const { cities, home } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const [sorting, setSorting] = useState<Sorting>({ key: 'since', isDescending: false })
  const question = useQuestion()
  const { year } = question
  const kindName = useCallback(
    (city: CityEntry): string => {
      const kind = standingOf(city, year)?.kind
      return kind === undefined ? '' : intl.formatMessage({ id: `kind.${kind}` })
    },
    [intl, year],
  )
  // Every place is sorted once, whatever is shown of them.
  const all = useMemo(() => {
    const compare = compareBy(sorting.key, { locale, home: home.position, kindName })
    return cities.toSorted((a, b) => (sorting.isDescending ? compare(b, a) : compare(a, b)))
  }, [cities, home, locale, kindName, sorting])
  const shown = matchingPlaces(all, question)
  const isLong = isLarge({ cities })
  const isLive = useIsLive()
  const draw = (city: CityEntry, row?: RowProps) => (
    <CityTableRow key={city.id} city={city} kindName={kindName(city)} {...(row && { row })} />
  )
  const rows = (
    <tbody role="rowgroup">{(isLong ? shown.slice(0, firstRows) : shown).map((city) => draw(city))}</tbody>
  )
  const sortBy = (key: SortKey): void =>
    setSorting((current) => ({ key, isDescending: current.key === key && !current.isDescending }))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={`place ${styles.heading}`}>
          <FormattedMessage id="list.heading" />
        </h1>
        <p>
          {shown.length < cities.length ? (
            <FormattedMessage id="index.narrowed" values={{ count: shown.length, all: cities.length }} />
          ) : (
            <FormattedMessage id="list.lead" values={{ count: cities.length }} />
          )}
        </p>
        <a className={`${styles.compare} no-print`} href={href({ name: 'compare' })}>
          <Columns3 aria-hidden="true" size={18} strokeWidth={1.75} />
          <FormattedMessage id="compare.verb" />
        </a>
        {filters}
      </header>
      {/* The roles are said because cells laid out as cards lose them in some browsers. */}
      <table
        role="table"
        className={`${styles.table} ${cards.cards}`}
        aria-rowcount={isLong ? shown.length + 1 : undefined}
      >
        <caption className="visually-hidden">
          <FormattedMessage id="list.caption" />
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((key) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                data-column={key}
                aria-sort={sorting.key !== key ? 'none' : sorting.isDescending ? 'descending' : 'ascending'}
              >
                <SortButton onSort={() => sortBy(key)}>
                  <FormattedMessage id={`list.${key}`} />
                  <SortMark isSorted={sorting.key === key} isDescending={sorting.isDescending} />
                </SortButton>
              </th>
            ))}
            <th role="columnheader" scope="col" data-column="direction">
              <FormattedMessage id="list.direction" />
            </th>
            <th role="columnheader" scope="col" data-column="field">
              <FormattedMessage id="list.field" />
            </th>
            <th role="columnheader" scope="col" data-column="goals">
              <GoalsHead />
            </th>
            <th role="columnheader" scope="col" data-column="tool">
              <span className="visually-hidden">
                <FormattedMessage id="nav.compare" />
              </span>
            </th>
          </tr>
        </thead>
        {isLong && isLive ? (
          <Suspense fallback={rows}>
            <CityTableRows cities={shown} draw={draw} />
          </Suspense>
        ) : (
          rows
        )}
      </table>
      <TableKey />
    </div>
  )
}

/** What the narrow cells below it stand for, and the way to the table that has room for them. */
function GoalsHead() {
  const href = useHref()
  return (
    <span className={goals.goalsHead}>
      <small aria-hidden="true">1</small>
      <a href={href({ name: 'goals' })}>
        <FormattedMessage id="list.goals" />
      </a>
      <small aria-hidden="true">17</small>
    </span>
  )
}

type SortButtonProps = { readonly onSort: () => void; readonly children: ReactNode }

/** A plain heading of the same size until it can be pressed. */
function SortButton({ onSort, children }: SortButtonProps) {
  if (!useIsLive()) return <span className={styles.sort}>{children}</span>
  return (
    <button type="button" className={styles.sort} onClick={onSort}>
      {children}
    </button>
  )
}

type SortMarkProps = { readonly isSorted: boolean; readonly isDescending: boolean }

function SortMark({ isSorted, isDescending }: SortMarkProps) {
  const Icon = !isSorted ? ChevronsUpDown : isDescending ? ArrowDown : ArrowUp
  return <Icon className="needs-program" aria-hidden="true" size={14} />
}
