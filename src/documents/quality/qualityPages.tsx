import { toQualityReport } from '../../core/quality/qualityReport.ts'
import type { DocumentPages } from '../documentPage.ts'
import { QualityPage } from './QualityPage.tsx'
import { SourcesPage } from './SourcesPage.tsx'

/** Two pages of one report: where the facts come from, and how much they can be relied on. */
export const qualityPages: DocumentPages = ({ dataset }, _locale, intl) => {
  const report = toQualityReport(dataset)
  return [
    {
      path: 'sources',
      title: intl.formatMessage({ id: 'allSources.heading' }),
      description: intl.formatMessage({ id: 'allSources.lead' }),
      body: <SourcesPage report={report} />,
    },
    {
      path: 'quality',
      title: intl.formatMessage({ id: 'quality.heading' }),
      description: intl.formatMessage({ id: 'quality.lead' }),
      body: <QualityPage report={report} />,
    },
  ]
}
