/** Every place with how much of what its page can show is known. */
import { FormattedMessage } from 'react-intl'
import { cityFile } from '../../core/dataset/rules/files.ts'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Bar } from './Counts.tsx'
import { fieldWords } from './fieldWords.ts'
import { PlaceName } from './StandingFacts.tsx'
import { useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

export function PlaceTable({ report }: { readonly report: QualityReport }) {
  const locale = useLocale()
  const placeOf = useStandings(report)
  return (
    <table className={styles.places}>
      <caption className="visually-hidden">
        <FormattedMessage id="quality.placesHeading" />
      </caption>
      <thead>
        <tr>
          {(['list.place', 'quality.known', 'quality.factCount', 'quality.conflicts'] as const).map((id) => (
            <th key={id} scope="col">
              <FormattedMessage id={id} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.completeness.map(({ city, known, asked, unknown }) => {
          const file = cityFile(city)
          return (
            <tr key={city}>
              <th scope="row">
                <PlaceName place={placeOf({ file, field: '' })} />
                {unknown.length > 0 && (
                  <small>
                    <FormattedMessage id="quality.unknown" values={{ fields: fieldWords(unknown, locale) }} />
                  </small>
                )}
              </th>
              <td>
                <FormattedMessage id="quality.knownOf" values={{ known, asked }} />
                <Bar share={known / asked} />
              </td>
              <td>{report.files.find((one) => one.file === file)?.facts ?? 0}</td>
              <td>{report.conflicts.filter((one) => one.file === file).length}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
