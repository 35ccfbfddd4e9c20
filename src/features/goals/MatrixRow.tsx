/** One place of the table with its 17 cells. */
import { FormattedMessage } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Marker } from '../../ui/Marker.tsx'
import styles from './GoalMatrix.module.css'

export function MatrixRow({ city }: { readonly city: CityEntry }) {
  const { goals } = useAtlas()
  const locale = useLocale()
  const href = useHref()
  const partnership = currentPartnership(city)
  const bases = new Map(city.goals.map(({ goal, basis }) => [goal, basis]))
  return (
    <tr>
      <th scope="row">
        <a href={href({ name: 'map', city: city.id })} className={styles.place}>
          {partnership !== undefined && <Marker kind={partnership.kind} status={partnership.status} />}
          <span className="place">{city.name[locale]}</span>
        </a>
      </th>
      {goals.map(({ number }) => {
        const basis = bases.get(number)
        return (
          <td key={number}>
            {basis !== undefined && <GoalSwatch goal={number} basis={basis} />}
            <span className="visually-hidden">
              <FormattedMessage id={basis === undefined ? 'goal.none' : `goal.${basis}`} />
            </span>
          </td>
        )
      })}
    </tr>
  )
}
