/** The page of one place, beside the map. */
import { ArrowLeft, X } from 'lucide-react'
import { type ReactNode, Suspense, useDeferredValue, useEffect } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useDossier } from '../../data/useAtlas.ts'
import { yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { Problem } from '../../ui/Problem.tsx'
import { useIsLive } from '../../ui/useIsLive.ts'
import { CitationNumbers } from '../../ui/Citations.tsx'
import { CityHead } from './CityHead.tsx'
import { YearConflict } from './Conflicts.tsx'
import { CityDetails, loadDetails } from './lazyDetails.ts'
import { KeyFacts } from './KeyFacts.tsx'
import { Neighbours } from './Neighbours.tsx'
import { StatusNotice } from './StatusNotice.tsx'
import { concernsYear } from '../../core/timeline/yearConflict.ts'
import styles from './CityPanel.module.css'

type Props = {
  readonly entry: CityEntry
  /** What else can be done with the place, in the bar above it. */
  readonly tool?: ReactNode
}

export function CityPanel({ entry, tool }: Props) {
  const locale = useLocale()
  const intl = useIntl()
  const link = useCityLink()
  const { data: dossier, isError, refetch } = useDossier(entry.id)
  // A page that opens shows its head first; what is below the fold is a step of its own.
  const details = useDeferredValue(dossier ?? null, useIsLive() ? null : (dossier ?? null))
  const city = dossier?.city ?? null
  const current = city === null ? undefined : currentPartnership(city)
  const yearConflict =
    current === undefined
      ? undefined
      : city?.conflicts.find((conflict) => concernsYear(conflict, yearOf(current.since)))
  const numbers = new Map(dossier?.sources.map(({ id }, position) => [id, position + 1]))
  useEffect(function fetchDetailsBesideTheirData() {
    // Should this fail, drawing them asks again and says so.
    loadDetails().catch(() => undefined)
  }, [])
  return (
    <section className={styles.panel} aria-labelledby="city-heading">
      <div className={`${styles.bar} no-print`}>
        <a {...link(null)}>
          <ArrowLeft aria-hidden="true" size={20} strokeWidth={1.75} />
          <FormattedMessage id="city.all" />
        </a>
        {tool}
        <a {...link(null)} className={styles.close} aria-label={intl.formatMessage({ id: 'city.close' })}>
          <X aria-hidden="true" size={20} strokeWidth={1.75} />
        </a>
      </div>
      <CitationNumbers value={numbers}>
        <CityHead city={entry} greeting={city?.greeting ?? null} />
        {current !== undefined && <StatusNotice partnership={current} />}
        <KeyFacts entry={entry} city={city} isYearDisputed={yearConflict !== undefined} />
        {yearConflict !== undefined && <YearConflict conflict={yearConflict} />}
        {details !== null && (
          <ErrorBoundary fallback={<Problem name={entry.name[locale]} onRetry={() => location.reload()} />}>
            <Suspense fallback={<Loading />}>
              <CityDetails
                dossier={details}
                conflicts={details.city.conflicts.filter((conflict) => conflict !== yearConflict)}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </CitationNumbers>
      {isError && <Problem name={entry.name[locale]} onRetry={() => void refetch()} />}
      {dossier === undefined && !isError && <Loading />}
      <Neighbours city={entry.id} />
    </section>
  )
}

function Loading() {
  return (
    <p className={styles.loading}>
      <FormattedMessage id="city.loading" />
    </p>
  )
}
