/** Two or three places side by side, and each of them with the home city. */
import { FormattedMessage } from 'react-intl'
import { mostCompared } from '../../core/view/view.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useDossiers } from '../../data/useDossiers.ts'
import { ToolMessages } from '../../i18n/ToolMessages.tsx'
import { useLocale } from '../../i18n/useLocale.ts'
import { useView } from '../../state/viewStore.ts'
import { Chooser } from './Chooser.tsx'
import { CompareTable } from './CompareTable.tsx'
import { SharedTimeline } from './SharedTimeline.tsx'
import styles from './Comparison.module.css'

export const Comparison = () => (
  <ToolMessages>
    <Sheet />
  </ToolMessages>
)

function Sheet() {
  const { cities, home } = useAtlas()
  const locale = useLocale()
  const chosen = useView((view) => view.compare)
  const places = chosen.flatMap((id) => cities.find((city) => city.id === id) ?? [])
  const answers = useDossiers(places.map(({ id }) => id))
  const compared = places.map((entry, i) => ({ entry, dossier: answers[i]?.data ?? null }))
  const missing = places.filter((_, i) => answers[i]?.isError)
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1 id="compare-heading" tabIndex={-1} className={`place ${styles.heading}`}>
          <FormattedMessage id="compare.heading" />
        </h1>
        <p>
          <FormattedMessage id="compare.lead" values={{ home: home.name[locale], most: mostCompared }} />
        </p>
      </header>
      <Chooser chosen={places} />
      {missing.length > 0 && (
        <div role="alert" className={styles.problem}>
          <p>
            <FormattedMessage
              id="compare.broken"
              values={{ names: missing.map(({ name }) => name[locale]).join(', ') }}
            />
          </p>
          <button
            type="button"
            onClick={() => answers.forEach(({ isError, refetch }) => isError && void refetch())}
          >
            <FormattedMessage id="city.retry" />
          </button>
        </div>
      )}
      {compared.length > 0 && (
        <>
          <CompareTable compared={compared} missing={missing.map(({ id }) => id)} />
          <SharedTimeline compared={compared} />
        </>
      )}
    </div>
  )
}
