/** Documents about a place, its own website, and the page's data. What is not known of a file is said. */
import { FileText, Globe, Table2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { City } from '../../core/dataset/city.ts'
import type { Download } from '../../core/dataset/register.ts'
import { formatDate, formatFileSize, formatLanguage } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Downloads.module.css'

type Props = { readonly city: City; readonly downloads: readonly Download[] }

const icon = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const
const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')

export function Downloads({ city, downloads }: Props) {
  const base = useBase()
  return (
    <ul className={styles.downloads}>
      {downloads.length === 0 && (
        <li className={styles.none}>
          <FormattedMessage id="city.downloads.none" />
        </li>
      )}
      {downloads.map((download) => (
        <DownloadItem key={download.id} download={download} />
      ))}
      {city.website !== null && (
        <Item icon={<Globe {...icon} />} facts={hostOf(city.website)}>
          <ExternalLink href={city.website}>
            <FormattedMessage id="city.website" />
          </ExternalLink>
        </Item>
      )}
      <Item icon={<Table2 {...icon} />} facts="JSON, CC BY 4.0">
        <a href={`${base}data/cities/${city.id}.json`} download={`${city.id}.json`}>
          <FormattedMessage id="city.data" />
        </a>
      </Item>
    </ul>
  )
}

function DownloadItem({ download }: { readonly download: Download }) {
  const locale = useLocale()
  const intl = useIntl()
  const { url, page, format, language, titleLanguage, sizeKilobytes, date, authors, sources } = download
  const facts = [
    format,
    language === null
      ? intl.formatMessage({ id: 'city.download.noLanguage' })
      : formatLanguage(language, locale),
    sizeKilobytes === null
      ? intl.formatMessage({ id: 'city.download.noSize' })
      : formatFileSize(sizeKilobytes, locale),
    date === null ? intl.formatMessage({ id: 'city.download.undated' }) : formatDate(date, locale),
  ]
  return (
    <Item icon={<FileText {...icon} />} facts={facts.join(', ')}>
      <ExternalLink href={url ?? page} language={titleLanguage ?? language ?? undefined}>
        {download.title}
      </ExternalLink>
      <Citations ids={sources} />
      <small>
        {authors.length > 0 && `${authors.join(', ')}. `}
        <FormattedMessage
          id={url === null ? 'city.download.page' : 'city.download.leaves'}
          values={{ host: hostOf(url ?? page) }}
        />
      </small>
    </Item>
  )
}

type ItemProps = { readonly icon: ReactNode; readonly facts: string; readonly children: ReactNode }

function Item({ icon: sign, facts, children }: ItemProps) {
  return (
    <li className={styles.item}>
      {sign}
      <span>{children}</span>
      <span className={styles.facts}>{facts}</span>
    </li>
  )
}
