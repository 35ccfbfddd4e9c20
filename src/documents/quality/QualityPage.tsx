/** How good the data is: what is known of each place, what is contradictory, unverified, old or missing. */
import { FormattedMessage } from 'react-intl'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Document, Part } from '../Document.tsx'
import { Figures } from '../Figures.tsx'
import { ConflictsByPlace } from './ConflictsByPlace.tsx'
import { Languages } from './Languages.tsx'
import { MissingFields } from './MissingFields.tsx'
import { OutdatedFacts } from './OutdatedFacts.tsx'
import { PlaceTable } from './PlaceTable.tsx'
import { UnverifiedItems } from './UnverifiedItems.tsx'
import styles from './Quality.module.css'

export function QualityPage({ report }: { readonly report: QualityReport }) {
  const locale = useLocale()
  const href = useHref()
  const { completeness, conflicts, unverified, outdated, missing, languages } = report
  return (
    <Document
      heading={<FormattedMessage id="quality.heading" />}
      lead={<FormattedMessage id="quality.lead" />}
    >
      <Figures
        figures={[
          { part: 'places', count: completeness.length, label: <FormattedMessage id="quality.places" /> },
          { part: 'conflicts', count: conflicts.length, label: <FormattedMessage id="quality.conflicts" /> },
          {
            part: 'unverified',
            count: unverified.length,
            label: <FormattedMessage id="quality.unverified" />,
          },
          { part: 'outdated', count: outdated.length, label: <FormattedMessage id="quality.outdated" /> },
          { part: 'missing', count: missing.length, label: <FormattedMessage id="quality.missing" /> },
          { part: 'languages', count: languages.texts, label: <FormattedMessage id="quality.texts" /> },
        ]}
      />
      <Part id="places" heading={<FormattedMessage id="quality.placesHeading" />}>
        <p>
          <FormattedMessage
            id="quality.placesText"
            values={{ asOf: formatDate(report.asOf, locale), facts: sumOfFacts(report) }}
          />
        </p>
        <PlaceTable report={report} />
        <p className={styles.apart}>
          <a href={href({ name: 'document', path: 'sources' })}>
            <FormattedMessage id="quality.toSources" />
          </a>
        </p>
      </Part>
      <Part id="conflicts" heading={<FormattedMessage id="quality.conflictsHeading" />}>
        <ConflictsByPlace report={report} />
      </Part>
      <Part id="unverified" heading={<FormattedMessage id="quality.unverifiedHeading" />}>
        <UnverifiedItems report={report} />
      </Part>
      <Part id="outdated" heading={<FormattedMessage id="quality.outdatedHeading" />}>
        <OutdatedFacts report={report} />
      </Part>
      <Part id="missing" heading={<FormattedMessage id="quality.missingHeading" />}>
        <MissingFields report={report} />
      </Part>
      <Part id="languages" heading={<FormattedMessage id="quality.languagesHeading" />}>
        <Languages report={report} />
      </Part>
    </Document>
  )
}

const sumOfFacts = ({ files }: QualityReport): number => files.reduce((sum, { facts }) => sum + facts, 0)
