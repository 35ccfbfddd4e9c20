/** Who works on a goal, and the facts that say so. */
import { Table2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import type { GoalNumber } from '../../core/dataset/goal.ts'
import { useGoalDossier } from '../../data/goalDossier.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { CitationNumbers } from '../../ui/Citations.tsx'
import { GoalSwatch } from '../../ui/GoalSwatch.tsx'
import { Problem } from '../../ui/Problem.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { useIsLive } from '../../ui/useIsLive.ts'
import { GoalPlaces } from './GoalPlaces.tsx'
import { GoalProjects } from './GoalProjects.tsx'
import { GoalStrip } from './GoalStrip.tsx'
import { HomeFacts } from './HomeFacts.tsx'
import styles from './GoalPage.module.css'

type Props = { readonly goal: GoalNumber }

export function GoalPage(props: Props) {
  return (
    <ToolMessages>
      <Page {...props} />
    </ToolMessages>
  )
}

function Page({ goal }: Props) {
  const { goals } = useAtlas()
  const locale = useLocale()
  const href = useHref()
  const { data: dossier, isError, refetch } = useGoalDossier(goal)
  const title = goals.find(({ number }) => number === goal)?.title[locale] ?? ''
  const heading = useFocusOnArrival()
  return (
    <article className={styles.page} aria-labelledby="goal-heading">
      <GoalStrip current={goal} />
      <header className={styles.head}>
        <span className={`place ${styles.numeral}`} aria-hidden="true">
          {goal}
        </span>
        <GoalSwatch goal={goal} basis="stated" />
        <div>
          <h1 id="goal-heading" ref={heading} tabIndex={-1} className={`place ${styles.heading}`}>
            <span className="visually-hidden">
              <FormattedMessage id="goals.number" values={{ number: goal }} />
            </span>{' '}
            {title}
          </h1>
          <Evidence goal={goal} />
        </div>
      </header>
      {dossier !== undefined && (
        <CitationNumbers value={new Map(dossier.sources.map(({ id }, position) => [id, position + 1]))}>
          <GoalPlaces goal={goal} places={dossier.places} />
          <GoalProjects goal={goal} projects={dossier.projects} />
          <HomeFacts goal={dossier.goal} />
          <section aria-labelledby="goal-sources">
            <h2 id="goal-sources" className={`place ${styles.subheading}`}>
              <FormattedMessage id="city.sources" />
            </h2>
            <SourceList sources={dossier.sources} />
          </section>
        </CitationNumbers>
      )}
      {isError && <Problem name={title} onRetry={() => void refetch()} />}
      {dossier === undefined && !isError && (
        <p role="status">
          <FormattedMessage id="city.loading" />
        </p>
      )}
      <p className={`${styles.foot} no-print`}>
        <a href={href({ name: 'goals' })}>
          <Table2 aria-hidden="true" size={20} strokeWidth={1.75} />
          <FormattedMessage id="goals.all" />
        </a>
      </p>
    </article>
  )
}

/** Known from the index already, before the facts have arrived. */
function Evidence({ goal }: Props) {
  const { cities } = useAtlas()
  const count = cities.filter((city) => city.goals.some((shown) => shown.goal === goal)).length
  return (
    <p role="status" className={styles.evidence}>
      <FormattedMessage
        id={count === 0 ? 'goals.nobody' : 'goals.evidence'}
        values={{ count, total: cities.length }}
      />
    </p>
  )
}

/** Who comes from a place whose page has gone is taken to the heading; who changes the goal stays in the strip. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  const isNavigated = useRef(useIsLive())
  useEffect(function takeFocusNobodyHas() {
    const focused = document.activeElement
    if (isNavigated.current && (focused === document.body || focused?.id === 'content'))
      heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
