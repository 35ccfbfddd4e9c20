/** Every source of the atlas with the facts that stand on it. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { QualityReport } from '../../core/quality/qualityReport.ts'
import { formatLanguage } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import { Document, Part } from '../Document.tsx'
import { Figures } from '../Figures.tsx'
import { useMaterial } from '../material.ts'
import { Counts } from './Counts.tsx'
import { Publishers } from './Publishers.tsx'
import { StandingFacts } from './StandingFacts.tsx'
import { useStandings } from './useStandings.ts'
import styles from './Quality.module.css'

type Props = { readonly report: QualityReport }

export function SourcesPage({ report }: Props) {
  const { dataset } = useMaterial()
  const intl = useIntl()
  const locale = useLocale()
  const href = useHref()
  const placeOf = useStandings(report)
  const { list, ages, support, unused, withoutAddress, mirrors, onMirrorsOnly, withoutAnyAddress } =
    report.sources
  const factCount = report.files.reduce((sum, { facts }) => sum + facts, 0)
  const languages = [...Map.groupBy(dataset.sources.sources, ({ language }) => language)]
    .map(([language, { length }]) => ({ label: formatLanguage(language, locale), count: length }))
    .toSorted((a, b) => b.count - a.count)
  return (
    <Document
      heading={<FormattedMessage id="allSources.heading" />}
      lead={<FormattedMessage id="allSources.lead" />}
    >
      <Figures
        figures={[
          { part: 'list', count: list.length, label: <FormattedMessage id="allSources.sources" /> },
          { part: 'support', count: factCount, label: <FormattedMessage id="allSources.facts" /> },
          { part: 'ages', count: ages.undated, label: <FormattedMessage id="allSources.undated" /> },
          {
            part: 'languages',
            count: languages.length,
            label: <FormattedMessage id="allSources.languages" />,
          },
        ]}
      />
      <Part id="support" heading={<FormattedMessage id="allSources.support" />}>
        <p>
          <FormattedMessage id="allSources.supportText" />
        </p>
        <Counts
          counts={[
            { label: intl.formatMessage({ id: 'allSources.one' }), count: support.one },
            { label: intl.formatMessage({ id: 'allSources.two' }), count: support.two },
            { label: intl.formatMessage({ id: 'allSources.more' }), count: support.more },
          ]}
        />
        <p className={styles.apart}>
          <FormattedMessage id="allSources.mirrorsOnly" values={{ count: onMirrorsOnly.length }} />
        </p>
        <StandingFacts facts={onMirrorsOnly} placeOf={placeOf} />
        {withoutAnyAddress.length > 0 && (
          <>
            <p className={styles.apart}>
              <FormattedMessage id="allSources.noAddressOnly" values={{ count: withoutAnyAddress.length }} />
            </p>
            <StandingFacts facts={withoutAnyAddress} placeOf={placeOf} />
          </>
        )}
        <p className={styles.apart}>
          <a href={href({ name: 'document', path: 'quality' })}>
            <FormattedMessage id="allSources.toQuality" />
          </a>
        </p>
      </Part>
      <Part id="ages" heading={<FormattedMessage id="allSources.ages" />}>
        <Counts
          counts={[
            { label: intl.formatMessage({ id: 'allSources.recent' }), count: ages.recent },
            { label: intl.formatMessage({ id: 'allSources.older' }), count: ages.older },
            { label: intl.formatMessage({ id: 'allSources.undatedLong' }), count: ages.undated },
          ]}
        />
        <p className={styles.apart}>
          <FormattedMessage
            id="allSources.special"
            values={{ mirrors: mirrors.length, withoutAddress: withoutAddress.length, unused: unused.length }}
          />
        </p>
      </Part>
      <Part id="languages" heading={<FormattedMessage id="allSources.byLanguage" />}>
        <Counts counts={languages} />
      </Part>
      <Part id="list" heading={<FormattedMessage id="allSources.list" />}>
        <p>
          <FormattedMessage
            id="allSources.listText"
            values={{
              table: (
                <a href={href({ name: 'document', path: 'data' })}>
                  <FormattedMessage id="openData.heading" />
                </a>
              ),
            }}
          />
        </p>
        <Publishers list={list} placeOf={placeOf} />
      </Part>
    </Document>
  )
}
