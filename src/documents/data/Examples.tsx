/** How others use the data, to be copied as it stands. */
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { curlExample, mapExample, spreadsheetSettings } from '../../core/exports/examples.ts'
import type { DocumentMessageId } from '../../i18n/messages.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useMaterial } from '../material.ts'
import { useFolderAddress } from './folderAddress.ts'
import styles from './OpenData.module.css'

export function Examples() {
  const { attribution } = useMaterial().openData
  const locale = useLocale()
  const { folder, isStandIn } = useFolderAddress()
  return (
    <>
      {isStandIn && (
        <p>
          <FormattedMessage id="openData.standIn" values={{ folder: <code>{folder}</code> }} />
        </p>
      )}
      <Example heading="openData.curl" about="openData.curlText">
        <pre className={styles.copied}>{curlExample(folder)}</pre>
      </Example>
      <Example heading="openData.spreadsheet" about="openData.spreadsheetText">
        <Settings />
      </Example>
      <Example heading="openData.map" about="openData.mapText">
        <pre className={styles.copied}>{mapExample(folder, attribution[locale])}</pre>
      </Example>
    </>
  )
}

type Props = {
  readonly heading: DocumentMessageId
  readonly about: DocumentMessageId
  readonly children: ReactNode
}

const Example = ({ heading, about, children }: Props) => (
  <div className={styles.example}>
    <h3>
      <FormattedMessage id={heading} />
    </h3>
    <p>
      <FormattedMessage id={about} />
    </p>
    {children}
  </div>
)

function Settings() {
  const intl = useIntl()
  const { encoding, separator, quote, headerRows } = spreadsheetSettings
  const settings: readonly (readonly [DocumentMessageId, string])[] = [
    ['openData.encoding', encoding],
    ['openData.separator', `${intl.formatMessage({ id: 'openData.comma' })} ( ${separator} )`],
    ['openData.quote', quote],
    ['openData.headerRows', String(headerRows)],
  ]
  return (
    <dl className={styles.settings}>
      {settings.map(([label, value]) => (
        <div key={label}>
          <dt>
            <FormattedMessage id={label} />
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
