/** Why nothing is shown, and which single wish to give up for how many places. */
import { FormattedMessage, useIntl } from 'react-intl'
import { waysOut, without, type Wish } from '../../core/filter/waysOut.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useQuestion, useViewActions } from '../../state/viewStore.ts'
import { useOptionName } from './useOptionName.ts'
import styles from './EmptyResult.module.css'

export function EmptyResult({ onEmptied }: { readonly onEmptied: () => void }) {
  const { cities } = useAtlas()
  const question = useQuestion()
  const { setFilter, setYear } = useViewActions()
  const nameOf = useWishName()
  const ways = waysOut(cities, question)
  const giveUp = (wish: Wish): void => {
    onEmptied()
    if (wish === 'year') setYear(null)
    else setFilter(without(question, wish).filter)
  }
  return (
    <div className={styles.empty}>
      <p>
        <FormattedMessage id="filter.none" />
      </p>
      {ways.length === 0 && <FormattedMessage id="filter.noWayOut" />}
      <ul>
        {ways.map(({ wish, count }) => (
          <li key={wish}>
            <button type="button" onClick={() => giveUp(wish)}>
              <FormattedMessage id="filter.giveUp" values={{ wish: nameOf(wish), count }} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The wishes of one kind in words: „Afrika oder Asien“. */
function useWishName(): (wish: Wish) => string {
  const { filter, year } = useQuestion()
  const intl = useIntl()
  const locale = useLocale()
  const nameOf = useOptionName('alone')
  return (wish) =>
    wish === 'year'
      ? intl.formatMessage({ id: 'filter.year' }, { year: `${year}` })
      : new Intl.ListFormat(locale, { type: 'disjunction' }).format(
          filter[wish].map((value) => nameOf(wish, value)),
        )
}
