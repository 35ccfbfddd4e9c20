/** Every file of open data: what it holds, how it is used, and whom to name. */
import { FormattedMessage } from 'react-intl'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Document, Part } from '../Document.tsx'
import { useMaterial } from '../material.ts'
import { AnniversaryCalendar } from './AnniversaryCalendar.tsx'
import { Dictionary } from './Dictionary.tsx'
import { Examples } from './Examples.tsx'
import { FileList } from './FileList.tsx'
import { ForPortals } from './ForPortals.tsx'
import styles from './OpenData.module.css'

export function OpenDataPage() {
  const { dataset, openData } = useMaterial()
  const locale = useLocale()
  const { asOf, licence } = dataset.site
  return (
    <Document
      heading={<FormattedMessage id="openData.heading" />}
      lead={<FormattedMessage id="openData.lead" />}
    >
      <Part id="files" heading={<FormattedMessage id="openData.files" />}>
        <p>
          <FormattedMessage id="openData.filesText" values={{ asOf: formatDate(asOf, locale) }} />
        </p>
        <FileList files={openData.files.filter(({ collection }) => collection !== 'about')} />
      </Part>
      <Part id="licence" heading={<FormattedMessage id="openData.licence" />}>
        <p>
          <FormattedMessage
            id="openData.licenceText"
            values={{ licence: <ExternalLink href={licence.contentUrl}>{licence.content}</ExternalLink> }}
          />
        </p>
        <pre className={styles.copied}>{openData.attribution[locale]}</pre>
        <p className={styles.quiet}>
          <FormattedMessage id="openData.licenceWhere" />
        </p>
      </Part>
      <Part id="columns" heading={<FormattedMessage id="openData.columns" />}>
        <Dictionary />
      </Part>
      <Part id="examples" heading={<FormattedMessage id="openData.examples" />}>
        <Examples />
      </Part>
      <Part id="anniversaries" heading={<FormattedMessage id="openData.calendar" />}>
        <AnniversaryCalendar />
      </Part>
      <Part id="descriptions" heading={<FormattedMessage id="openData.descriptions" />}>
        <p>
          <FormattedMessage id="openData.descriptionsText" />
        </p>
        <FileList files={openData.files.filter(({ collection }) => collection === 'about')} />
        <ForPortals />
      </Part>
    </Document>
  )
}
