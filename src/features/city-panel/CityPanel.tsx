/** The page of one place, beside the map. */
import { ArrowLeft, X } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useDossier } from '../../data/useAtlas.ts'
import { yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useCityLink } from '../../state/links.ts'
import { CitationNumbers } from './Citations.tsx'
import { CityDetails } from './CityDetails.tsx'
import { CityHead } from './CityHead.tsx'
import { YearConflict } from './Conflicts.tsx'
import { Contents } from './Contents.tsx'
import { KeyFacts } from './KeyFacts.tsx'
import { Neighbours } from './Neighbours.tsx'
import { StatusNotice } from './StatusNotice.tsx'
import { concernsYear } from './yearConflict.ts'
import styles from './CityPanel.module.css'

export function CityPanel({ entry }: { readonly entry: CityEntry }) {
  const locale = useLocale()
  const intl = useIntl()
  const link = useCityLink()
  const { data: dossier, isError, refetch } = useDossier(entry.id)
  const city = dossier?.city ?? null
  const current = city === null ? undefined : currentPartnership(city)
  const yearConflict =
    current === undefined
      ? undefined
      : city?.conflicts.find((conflict) => concernsYear(conflict, yearOf(current.since)))
  const numbers = new Map(dossier?.sources.map(({ id }, position) => [id, position + 1]))
  return (
    <section className={styles.panel} aria-labelledby="city-heading">
      <div className={`${styles.bar} no-print`}>
        <a {...link(null)}>
          <ArrowLeft aria-hidden="true" size={20} strokeWidth={1.75} />
          <FormattedMessage id="city.all" />
        </a>
        <a {...link(null)} className={styles.close} aria-label={intl.formatMessage({ id: 'city.close' })}>
          <X aria-hidden="true" size={20} strokeWidth={1.75} />
        </a>
      </div>
      <CitationNumbers value={numbers}>
        <CityHead city={entry} greeting={city?.greeting ?? null} />
        {current !== undefined && <StatusNotice partnership={current} />}
        <KeyFacts entry={entry} city={city} isYearDisputed={yearConflict !== undefined} />
        {yearConflict !== undefined && <YearConflict conflict={yearConflict} />}
        {dossier !== undefined && (
          <>
            <Contents {...dossier} />
            <CityDetails
              dossier={dossier}
              conflicts={dossier.city.conflicts.filter((conflict) => conflict !== yearConflict)}
            />
          </>
        )}
      </CitationNumbers>
      {isError && (
        <div className={styles.problem} role="alert">
          <p>
            <FormattedMessage id="city.broken" values={{ name: entry.name[locale] }} />
          </p>
          <button type="button" onClick={() => void refetch()}>
            <FormattedMessage id="city.retry" />
          </button>
        </div>
      )}
      {dossier === undefined && !isError && (
        <p className={styles.loading}>
          <FormattedMessage id="city.loading" />
        </p>
      )}
      <Neighbours city={entry.id} />
    </section>
  )
}
