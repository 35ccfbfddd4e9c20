/** Goals and fields of a place; those that another of the compared places has, too, say with whom. */
import { FormattedMessage, useIntl } from 'react-intl'
import { othersWith } from '../../core/compare/compare.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import styles from './Shared.module.css'

type Props = { readonly place: CityEntry; readonly all: readonly CityEntry[] }

export function SharedGoals({ place, all }: Props) {
  const { goals } = useAtlas()
  const locale = useLocale()
  if (place.goals.length === 0) return <FormattedMessage id="list.noGoals" />
  return (
    <ul className={styles.values}>
      {place.goals.map(({ goal, basis }) => {
        const others = othersWith(all, place.id, goal, (other) => other.goals.map((one) => one.goal))
        return (
          <li key={goal} data-shared={others.length > 0 || undefined}>
            <GoalSwatch goal={goal} basis={basis} />
            <span>
              {goal} {goals.find(({ number }) => number === goal)?.title[locale]}{' '}
              <span className="visually-hidden">
                (<FormattedMessage id={`goal.${basis}`} />)
              </span>
              <Also others={others} isAll={others.length === all.length - 1} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

export function SharedFields({ place, all }: Props) {
  if (place.fields.length === 0) return <FormattedMessage id="city.none" />
  return (
    <ul className={styles.values}>
      {place.fields.map((field) => {
        const others = othersWith(all, place.id, field, ({ fields }) => fields)
        return (
          <li key={field} data-shared={others.length > 0 || undefined}>
            <span>
              <FormattedMessage id={`topic.${field}`} />{' '}
              <Also others={others} isAll={others.length === all.length - 1} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

type AlsoProps = { readonly others: readonly CityEntry[]; readonly isAll: boolean }

function Also({ others, isAll }: AlsoProps) {
  const locale = useLocale()
  const intl = useIntl()
  if (others.length === 0) return null
  return (
    <small className={styles.also}>
      {isAll && others.length > 1 ? (
        <FormattedMessage id="compare.allShare" />
      ) : (
        <FormattedMessage
          id="compare.also"
          values={{ names: intl.formatList(others.map(({ name }) => name[locale])) }}
        />
      )}
    </small>
  )
}
