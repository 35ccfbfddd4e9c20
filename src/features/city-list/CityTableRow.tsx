import { FormattedMessage } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { compassPoint, distanceKm, initialBearing } from '../../core/geo/greatCircle.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { formatDistance, yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Flag } from '../../ui/Flag.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Marker } from '../../ui/Marker.tsx'
import styles from './CityTable.module.css'

export function CityTableRow({ city, kindName }: { readonly city: CityEntry; readonly kindName: string }) {
  const { home, goals } = useAtlas()
  const locale = useLocale()
  const href = useHref()
  const partnership = currentPartnership(city)
  const name = city.name[locale]
  const bearing = compassPoint(initialBearing(home.position, city.position))
  const basisOf = (goal: number) => city.goals.find((item) => item.goal === goal)?.basis ?? null
  return (
    <tr>
      <th scope="row">
        <a href={href({ name: 'map', city: city.id })}>
          <span className={`place ${styles.local}`} lang={city.localName.language}>
            {city.localName.text}
          </span>
          {city.localName.text !== name && <small> {name}</small>}
        </a>
      </th>
      <td>
        <Flag country={city.country} /> {city.countryName[locale]}
      </td>
      <td>
        {partnership !== undefined && (
          <span className={styles.kind}>
            <Marker kind={partnership.kind} status={partnership.status} />
            {kindName}
            {partnership.status !== 'active' && (
              <>
                {', '}
                <FormattedMessage id={`status.${partnership.status}`} />
              </>
            )}
          </span>
        )}
      </td>
      <td>{partnership === undefined ? '' : yearOf(partnership.since)}</td>
      <td className={styles.number}>{formatDistance(distanceKm(home.position, city.position), locale)}</td>
      <td>
        <FormattedMessage id={`direction.${bearing}`} />
      </td>
      <td>
        <span className="visually-hidden">
          {city.goals.length === 0 ? (
            <FormattedMessage id="list.noGoals" />
          ) : (
            <FormattedMessage
              id="list.goalsOf"
              values={{ goals: city.goals.map(({ goal }) => goal).join(', ') }}
            />
          )}
        </span>
        <span className={styles.goals} aria-hidden="true">
          {goals.map(({ number }) => (
            <GoalSwatch key={number} goal={number} basis={basisOf(number)} />
          ))}
        </span>
      </td>
    </tr>
  )
}
