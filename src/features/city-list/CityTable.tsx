/** The list: the same places as on the map, sortable, with direction in words. */
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { CityTableRow } from './CityTableRow.tsx'
import { compareBy, type SortKey } from './sorting.ts'
import styles from './CityTable.module.css'

type Sorting = { readonly key: SortKey; readonly isDescending: boolean }

const columns = ['place', 'country', 'kind', 'since', 'distance'] as const satisfies readonly SortKey[]

export function CityTable() {
  const { cities, home } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const [sorting, setSorting] = useState<Sorting>({ key: 'since', isDescending: false })
  const kindName = (city: CityEntry): string => {
    const kind = currentPartnership(city)?.kind
    return kind === undefined ? '' : intl.formatMessage({ id: `kind.${kind}` })
  }
  const compare = compareBy(sorting.key, { locale, home: home.position, kindName })
  const sorted = [...cities].sort((a, b) => (sorting.isDescending ? compare(b, a) : compare(a, b)))
  const sortBy = (key: SortKey): void =>
    setSorting((current) => ({ key, isDescending: current.key === key && !current.isDescending }))
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={`place ${styles.heading}`}>
          <FormattedMessage id="list.heading" />
        </h1>
        <p>
          <FormattedMessage id="list.lead" values={{ count: cities.length }} />
        </p>
      </header>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">
            <FormattedMessage id="list.caption" />
          </caption>
          <thead>
            <tr>
              {columns.map((key) => (
                <th
                  key={key}
                  scope="col"
                  data-column={key}
                  aria-sort={sorting.key !== key ? 'none' : sorting.isDescending ? 'descending' : 'ascending'}
                >
                  <button type="button" onClick={() => sortBy(key)}>
                    <FormattedMessage id={`list.${key}`} />
                    <span aria-hidden="true" className={styles.arrow}>
                      {sorting.key !== key ? '↕' : sorting.isDescending ? '↓' : '↑'}
                    </span>
                  </button>
                </th>
              ))}
              <th scope="col">
                <FormattedMessage id="list.direction" />
              </th>
              <th scope="col">
                <FormattedMessage id="list.goals" />
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((city) => (
              <CityTableRow key={city.id} city={city} kindName={kindName(city)} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
