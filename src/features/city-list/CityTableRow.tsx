/** One place as a row of the list; on a narrow page the same cells form a card. */
import { type Ref, use } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { partnershipOf, standingOf } from '../../core/filter/appearance.ts'
import { compassPoint, distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import { gridSquare } from '../../core/geo/gridSquare.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDistance, yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useView } from '../../state/viewStore.ts'
import { Flag } from '../../ui/Flag.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { GoalCells } from './GoalCells.tsx'
import { RowToolContext } from './rowTool.ts'
import styles from './CityTable.module.css'

/** What a row needs that stands for its neighbours, too, which are not drawn. */
export type RowProps = {
  readonly ref: Ref<HTMLTableRowElement>
  readonly 'data-index': number
  readonly 'aria-rowindex': number
}

type Props = { readonly city: CityEntry; readonly kindName: string; readonly row?: RowProps }

export function CityTableRow({ city, kindName, row }: Props) {
  const { home } = useAtlas()
  const locale = useLocale()
  const intl = useIntl()
  const href = useHref()
  const year = useView((view) => view.year)
  const partnership = partnershipOf(city, year)
  const standing = standingOf(city, year)
  const name = city.name[locale]
  const bearing = compassPoint(initialBearing(home.position, city.position))
  return (
    <tr role="row" {...row}>
      <th role="rowheader" scope="row" data-column="place">
        <a href={href({ name: 'map', city: city.id })}>
          <span className={`place ${styles.local}`} lang={city.localName.language}>
            {city.localName.text}
          </span>
          {city.localName.text !== name && <small> {name}</small>}
        </a>
      </th>
      <td role="cell" data-column="country">
        <span className={styles.country}>
          <Flag country={city.country} /> {city.countryName[locale]}
        </span>
      </td>
      <td role="cell" data-column="kind">
        {standing !== null && (
          <span className={styles.kind}>
            <Marker kind={standing.kind} status={standing.status} />
            <span>
              {kindName}
              {standing.status !== 'active' && (
                <>
                  {', '}
                  <FormattedMessage id={`status.${standing.status}`} />
                </>
              )}
            </span>
          </span>
        )}
      </td>
      <td role="cell" data-column="since" data-label={intl.formatMessage({ id: 'list.since' })}>
        {partnership === undefined ? '' : yearOf(partnership.since)}
      </td>
      <td role="cell" data-column="distance">
        {formatDistance(distanceKm(home.position, city.position), locale)}
      </td>
      <td role="cell" data-column="direction">
        <FormattedMessage id={`direction.${bearing}`} />
      </td>
      <td role="cell" data-column="field" data-label={intl.formatMessage({ id: 'list.field' })}>
        {gridSquare(city.position)}
      </td>
      <td role="cell" data-column="goals" data-label={intl.formatMessage({ id: 'list.goals' })}>
        <GoalCells shown={city.goals} />
      </td>
      <td role="cell" data-column="tool">
        {use(RowToolContext)?.(city)}
      </td>
    </tr>
  )
}
