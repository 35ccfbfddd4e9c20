/** The facts of each place in a column of its own; on a narrow page every row becomes a list under its heading. */
import { X } from 'lucide-react'
import type { MouseEvent, ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityId } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import type { MessageId, ToolMessageId } from '../../i18n/messages.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useViewActions } from '../../state/viewStore.ts'
import { Flag } from '../../ui/Flag.tsx'
import type { Compared } from './compared.ts'
import { Distance, KindAndStatus, Population, Projects, Since, TimeDifference } from './Facts.tsx'
import { SharedFields, SharedGoals } from './Shared.tsx'
import styles from './CompareTable.module.css'

type Props = {
  readonly compared: readonly Compared[]
  /** Places whose file is not there. */
  readonly missing: readonly CityId[]
}

type Row = {
  readonly heading: MessageId | ToolMessageId
  readonly cell: (place: Compared, all: readonly CityEntry[]) => ReactNode
  /** Whether the cell needs the file of its place. */
  readonly isLate?: boolean
}

const rows: readonly Row[] = [
  { heading: 'compare.kind', cell: ({ entry }) => <KindAndStatus place={entry} /> },
  { heading: 'compare.since', cell: ({ entry }) => <Since place={entry} /> },
  { heading: 'compare.distance', cell: ({ entry }) => <Distance place={entry} /> },
  { heading: 'city.population', cell: ({ dossier }) => <Population dossier={dossier} />, isLate: true },
  { heading: 'compare.time', cell: ({ entry }) => <TimeDifference place={entry} /> },
  { heading: 'city.goals.short', cell: ({ entry }, all) => <SharedGoals place={entry} all={all} /> },
  { heading: 'city.fields', cell: ({ entry }, all) => <SharedFields place={entry} all={all} /> },
  { heading: 'city.projects', cell: (place) => <Projects {...place} />, isLate: true },
]

export function CompareTable({ compared, missing }: Props) {
  const { home } = useAtlas()
  const locale = useLocale()
  const entries = compared.map(({ entry }) => entry)
  return (
    // The roles are said because cells laid out as blocks lose them in some browsers.
    <table role="table" className={styles.table} data-count={compared.length}>
      <caption className="visually-hidden">
        <FormattedMessage id="compare.caption" />
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col" className={styles.corner}>
            <FormattedMessage id="compare.place" />
          </th>
          {compared.map(({ entry }) => (
            <ColumnHead key={entry.id} place={entry} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ heading, cell, isLate = false }) => (
          <tr key={heading} role="row">
            <th role="rowheader" scope="row">
              <FormattedMessage id={heading} values={{ home: home.name[locale] }} />
            </th>
            {compared.map((place) => (
              <td key={place.entry.id} role="cell" data-place={place.entry.name[locale]}>
                {!isLate || place.dossier !== null ? (
                  cell(place, entries)
                ) : missing.includes(place.entry.id) ? (
                  <FormattedMessage id="compare.missing" />
                ) : (
                  '…'
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function ColumnHead({ place }: { readonly place: Compared['entry'] }) {
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const { toggleCompared } = useViewActions()
  const name = place.name[locale]
  const label = intl.formatMessage({ id: 'compare.remove' }, { name })
  const remove = ({ currentTarget }: MouseEvent): void => {
    // The column goes, and the focus with it, unless it has gone to a neighbour before.
    const column = currentTarget.closest('th')
    const neighbours = [column?.nextElementSibling, column?.previousElementSibling]
    const next = neighbours.map((one) => one?.querySelector('button')).find((button) => button)
    const target = next ?? document.getElementById('compare-heading')
    target?.focus({ preventScroll: next === undefined })
    toggleCompared(place.id)
  }
  return (
    <th role="columnheader" scope="col" className={styles.place}>
      <div>
        <a href={href({ name: 'map', city: place.id })}>
          <span className={`place ${styles.local}`} lang={place.localName.language}>
            {place.localName.text}
          </span>
          {place.localName.text !== name && <span className={styles.exonym}> {name}</span>}
        </a>
        <button type="button" className="no-print" aria-label={label} title={label} onClick={remove}>
          <X aria-hidden="true" size={18} strokeWidth={1.75} />
        </button>
      </div>
      <small>
        <Flag country={place.country} /> {place.countryName[locale]}
      </small>
    </th>
  )
}
