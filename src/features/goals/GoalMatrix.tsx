/** Every place and every goal in one table: what a source names, what the editors assign, and what is empty. */
import { useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { matchingPlaces } from '../../core/filter/appearance.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import { Kind } from '../../core/dataset/partnership.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { useView, useViewActions } from '../../state/viewStore.ts'
import { MatrixKey } from './MatrixKey.tsx'
import { MatrixRow } from './MatrixRow.tsx'
import styles from './GoalMatrix.module.css'

export const GoalMatrix = () => (
  <ToolMessages>
    <Matrix />
  </ToolMessages>
)

function Matrix() {
  const { cities } = useAtlas()
  const intl = useIntl()
  const scroller = useRef<HTMLDivElement>(null)
  const { showAll } = useViewActions()
  const filter = useView((view) => view.filter)
  const places = matchingPlaces(cities, { filter, year: null, page: { name: 'goals' } })
  const groups = Kind.options
    .map((kind) => ({ kind, members: places.filter((city) => currentPartnership(city)?.kind === kind) }))
    .filter(({ members }) => members.length > 0)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 className={`place ${styles.heading}`}>
          <FormattedMessage id="goals.matrix.heading" />
        </h1>
        <p>
          <FormattedMessage id="goals.matrix.lead" />
        </p>
        <MatrixKey />
      </header>
      <Narrowed
        shown={places.length}
        total={cities.length}
        onShowAll={() => {
          // The button goes with what it takes back; the focus does not.
          scroller.current?.focus()
          showAll()
        }}
      />
      {/* A table of 18 columns may be wider than the page: then this is scrolled, by keyboard too. */}
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
        tabIndex={0}
        aria-label={intl.formatMessage({ id: 'goals.matrix.region' })}
      >
        <table className={styles.table}>
          <caption className="visually-hidden">
            <FormattedMessage id="goals.matrix.caption" />
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                <FormattedMessage id="goals.matrix.place" />
              </th>
              <GoalHeads />
            </tr>
          </thead>
          {groups.map(({ kind, members }) => (
            <tbody key={kind}>
              {members.map((city) => (
                <MatrixRow key={city.id} city={city} />
              ))}
            </tbody>
          ))}
          <Totals places={places} />
        </table>
      </div>
    </div>
  )
}

function GoalHeads() {
  const { goals } = useAtlas()
  const locale = useLocale()
  const href = useHref()
  return goals.map(({ number, title }) => (
    <th key={number} scope="col">
      <GoalHead href={href({ name: 'goal', goal: number })} title={title[locale]} number={number} />
    </th>
  ))
}

type GoalHeadProps = { readonly href: string; readonly title: string; readonly number: GoalNumber }

const GoalHead = ({ href, title, number }: GoalHeadProps) => (
  <a href={href} title={title}>
    <span className={styles.title}>{title}</span> <b>{number}</b>
  </a>
)

function Totals({ places }: { readonly places: readonly CityEntry[] }) {
  const { goals } = useAtlas()
  const countOf = (goal: GoalNumber): number =>
    places.filter((city) => city.goals.some((shown) => shown.goal === goal)).length
  return (
    <tfoot>
      <tr>
        <th scope="row">
          <FormattedMessage id="goals.matrix.total" />
        </th>
        {goals.map(({ number }) => (
          <td key={number}>{countOf(number)}</td>
        ))}
      </tr>
    </tfoot>
  )
}

type NarrowedProps = { readonly shown: number; readonly total: number; readonly onShowAll: () => void }

/** Where the table does not hold every place, it says so and offers the way back. */
function Narrowed({ shown, total, onShowAll }: NarrowedProps) {
  if (shown === total) return null
  return (
    <div className={styles.narrowed}>
      <p role="status">
        <FormattedMessage id="goals.matrix.narrowed" values={{ count: shown, total }} />
      </p>
      <button type="button" onClick={onShowAll}>
        <FormattedMessage id="filter.showAll" />
      </button>
    </div>
  )
}
