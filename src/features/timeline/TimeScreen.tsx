/** Everything of the page of time but the map itself. Parts that follow the year ask for it themselves. */
import { useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { FormattedMessage } from 'react-intl'
import { beginningsOf } from '../../core/timeline/beginnings.ts'
import { firstYear, yearIn } from '../../core/timeline/standing.ts'
import type { Timeline } from '../../core/timeline/timeline.ts'
import { eventsPerYear, factsByYear } from '../../core/timeline/yearFacts.ts'
import { timelineQuery } from '../../data/timelineQuery.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { CitationNumbers } from '../../ui/Citations.tsx'
import { SourceList } from '../../ui/SourceList.tsx'
import { Anniversaries } from './Anniversaries.tsx'
import { Cartouche } from './Cartouche.tsx'
import { DecadeList } from './DecadeList.tsx'
import styles from './TimeScreen.module.css'
import { useWanted } from './useWanted.ts'
import { YearControls } from './YearControls.tsx'

export function TimeScreen() {
  return (
    <ToolMessages>
      {/* Years and counts are known without the events. */}
      <ErrorBoundary fallback={<Board timeline={null} />}>
        <Loaded />
      </ErrorBoundary>
    </ToolMessages>
  )
}

const Loaded = () => <Board timeline={useSuspenseQuery(timelineQuery).data} />

function Board({ timeline }: { readonly timeline: Timeline | null }) {
  const { cities, site } = useAtlas()
  const lastYear = yearIn(site.asOf)
  const isWanted = useWanted()
  const beginnings = useMemo(
    () => beginningsOf(cities).filter(({ city, year }) => isWanted(city, year)),
    [cities, isWanted],
  )
  const events = useMemo(
    () => (timeline?.events ?? []).filter(({ city, date }) => isWanted(city, yearIn(date))),
    [timeline, isWanted],
  )
  const occasions = useMemo(
    () => (timeline?.occasions ?? []).filter(({ city }) => isWanted(city, null)),
    [timeline, isWanted],
  )
  const facts = useMemo(() => factsByYear(events), [events])
  const density = useMemo(() => eventsPerYear(events, firstYear, lastYear), [events, lastYear])
  const numbers = useMemo(
    () => new Map(timeline?.sources.map(({ id }, position) => [id, position + 1])),
    [timeline],
  )
  return (
    <CitationNumbers value={numbers}>
      <h1 className="visually-hidden">
        <FormattedMessage id="time.heading" values={{ from: String(firstYear) }} />
      </h1>
      <YearControls lastYear={lastYear} beginnings={beginnings} facts={facts} density={density} />
      <Cartouche lastYear={lastYear} facts={facts} isComplete={timeline !== null} />
      {timeline !== null && (
        <div className={styles.below}>
          <Anniversaries occasions={occasions} year={lastYear} />
          <DecadeList events={events} />
          <section className={styles.sources} aria-labelledby="time-sources">
            <h2 id="time-sources" className={`place ${styles.heading}`}>
              <FormattedMessage id="city.sources" />
            </h2>
            <p className={styles.paper}>
              <FormattedMessage id="time.sources.paper" values={{ count: timeline.sources.length }} />
            </p>
            <SourceList sources={timeline.sources} />
          </section>
        </div>
      )}
    </CitationNumbers>
  )
}
