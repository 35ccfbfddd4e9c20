/** What nobody has verified, and what readers are told to take with care, kind by kind. */
import { FormattedMessage } from 'react-intl'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import type { Unverified } from '../../core/quality/unverified.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fold } from '../Fold.tsx'
import { PlaceName } from './StandingFacts.tsx'
import { grouped, useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

export function UnverifiedItems({ report }: { readonly report: QualityReport }) {
  return (
    <>
      <p>
        <FormattedMessage id="quality.unverifiedText" />
      </p>
      <div className={styles.folds}>
        {[...Map.groupBy(report.unverified, ({ kind }) => kind)].map(([kind, items]) => (
          <Fold
            key={kind}
            heading={<FormattedMessage id={`quality.unverified.${kind}`} />}
            holds={items.length}
          >
            <Items items={items} report={report} />
          </Fold>
        ))}
      </div>
    </>
  )
}

type Props = { readonly items: readonly Unverified[]; readonly report: QualityReport }

/** Everything about one place under its name. */
function Items({ items, report }: Props) {
  const locale = useLocale()
  const placeOf = useStandings(report)
  const places = grouped(items, (item) => {
    const { name, href } = placeOf(item)
    return `${name} ${href}`
  })
  return (
    <dl className={styles.entries}>
      {places.map(([key, [first, ...others]]) => (
        <div key={key}>
          <dt>{first && <PlaceName place={placeOf(first)} />}</dt>
          {[first, ...others].flatMap((item) =>
            item === undefined
              ? []
              : [
                  <dd key={item.field}>
                    {item.text?.[locale] ?? <FormattedMessage id="quality.noRemark" />}
                  </dd>,
                ],
          )}
        </div>
      ))}
    </dl>
  )
}
