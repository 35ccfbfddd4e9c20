/** What pages have to show as unknown, with each record or entry once. */
import { FormattedMessage } from 'react-intl'
import type { Spot } from '../../core/quality/facts.ts'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Fold } from '../Fold.tsx'
import { fieldWords } from './fieldWords.ts'
import { PlaceName } from './StandingFacts.tsx'
import { grouped, useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

const areas = [
  'cities',
  'projects',
  'networks',
  'awards',
  'initiatives',
  'downloads',
  'goals',
  'home',
  'site',
] as const
type Area = (typeof areas)[number]

const isIn = ({ file }: Spot, area: Area): boolean => file.startsWith(`${area}/`) || file === `${area}.json`

export function MissingFields({ report }: { readonly report: QualityReport }) {
  return (
    <>
      <p>
        <FormattedMessage id="quality.missingText" />
      </p>
      <div className={styles.folds}>
        {areas.map((area) => {
          const spots = report.missing.filter((spot) => isIn(spot, area))
          return (
            spots.length > 0 && (
              <Fold
                key={area}
                heading={<FormattedMessage id={`quality.area.${area}`} />}
                holds={spots.length}
              >
                <Subjects spots={spots} report={report} />
              </Fold>
            )
          )
        })}
      </div>
    </>
  )
}

type Props = { readonly spots: readonly Spot[]; readonly report: QualityReport }

function Subjects({ spots, report }: Props) {
  const locale = useLocale()
  const placeOf = useStandings(report)
  return (
    <dl className={styles.entries}>
      {grouped(spots, (spot) => `${spot.file} ${placeOf(spot).name}`).map(([key, group]) => (
        <div key={key}>
          <dt>{group[0] && <PlaceName place={placeOf(group[0])} />}</dt>
          <dd>
            {fieldWords(
              group.map(({ field }) => field),
              locale,
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
