/** Documents about a place, and the page's own data. Links that leave the atlas say so. */
import { FormattedMessage } from 'react-intl'
import type { CityId } from '../../core/dataset/city.ts'
import type { Download } from '../../core/dataset/register.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import styles from './Lists.module.css'

type Props = { readonly city: CityId; readonly downloads: readonly Download[] }

export function Downloads({ city, downloads }: Props) {
  const base = useBase()
  return (
    <>
      {downloads.length === 0 && (
        <p className={styles.quiet}>
          <FormattedMessage id="city.downloads.none" />
        </p>
      )}
      <ul className={styles.ruled}>
        {downloads.map((download) => (
          <li key={download.id}>
            <DownloadLink download={download} />
          </li>
        ))}
        <li>
          <a href={`${base}data/cities/${city}.json`} download={`${city}.json`}>
            <FormattedMessage id="city.data" />
          </a>{' '}
          <span className={styles.quiet}>JSON, CC BY 4.0</span>
        </li>
      </ul>
    </>
  )
}

function DownloadLink({ download }: { readonly download: Download }) {
  const locale = useLocale()
  const address = download.url ?? download.page
  const facts = [
    download.format,
    download.language?.toUpperCase() ?? null,
    download.sizeKilobytes === null ? null : `${download.sizeKilobytes} KB`,
    download.date === null ? null : formatDate(download.date, locale),
  ]
  return (
    <>
      <a href={address} rel="external noopener" lang={download.language ?? undefined}>
        {download.title}
      </a>{' '}
      <span className={styles.quiet}>
        {facts.filter((fact) => fact !== null).join(', ')}
        {'; '}
        {download.url === null && (
          <>
            <FormattedMessage id="city.download.page" />
            {', '}
          </>
        )}
        <FormattedMessage id="city.download.leaves" values={{ host: new URL(address).host }} /> ↗
      </span>
    </>
  )
}
