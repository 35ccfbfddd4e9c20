/** The columns of every table with their meaning. */
import { FormattedMessage } from 'react-intl'
import type { LocalizedText } from '../../core/dataset/text.ts'
import { partnersTable } from '../../core/exports/partners.ts'
import { eventsTable, sourcesTable } from '../../core/exports/records.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fold } from '../Fold.tsx'
import styles from './OpenData.module.css'

/** What of a table is the same whatever its rows are made from. */
type Described = {
  readonly file: string
  readonly title: LocalizedText
  readonly about: LocalizedText
  readonly columns: readonly {
    readonly name: string
    readonly title: LocalizedText
    readonly meaning: LocalizedText
    readonly isRequired?: true
  }[]
}

const tables: readonly Described[] = [partnersTable, eventsTable, sourcesTable]

export function Dictionary() {
  return (
    <>
      <p>
        <FormattedMessage id="openData.columnsText" />
      </p>
      <div className={styles.folds}>
        {tables.map((table) => (
          <Fold
            key={table.file}
            heading={table.file}
            holds={<FormattedMessage id="openData.columnCount" values={{ count: table.columns.length }} />}
          >
            <Columns table={table} />
          </Fold>
        ))}
      </div>
    </>
  )
}

function Columns({ table: { about, columns } }: { readonly table: Described }) {
  const locale = useLocale()
  return (
    <>
      <p>{about[locale]}</p>
      <table className={styles.columns}>
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="openData.column" />
            </th>
            <th scope="col">
              <FormattedMessage id="openData.meaning" />
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ name, title, meaning, isRequired }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <b>{title[locale]}</b> {meaning[locale]}
                {isRequired && (
                  <>
                    {' '}
                    <FormattedMessage id="openData.neverEmpty" />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
