/** Files to download, each with what it holds, its kind and its true size. */
import { FileDown } from 'lucide-react'
import { FormattedMessage } from 'react-intl'
import type { PublishedFile } from '../../core/exports/openData.ts'
import { openDataFolder } from '../../core/exports/openDataFile.ts'
import { formatFileSize } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import styles from './OpenData.module.css'

export function FileList({ files }: { readonly files: readonly PublishedFile[] }) {
  const locale = useLocale()
  const base = useBase()
  const address = (name: string): string => `${base}${openDataFolder}/${name}`
  return (
    <ul className={styles.files}>
      {files.map(({ name, title, about, mediaType, bytes, describedBy }) => (
        <li key={name}>
          <FileDown aria-hidden="true" size={20} strokeWidth={1.75} />
          <div>
            <h3>
              <a href={address(name)} type={mediaType} download="">
                {title[locale]}
              </a>
            </h3>
            <p>{about[locale]}</p>
            <p className={styles.facts}>
              <span>{name}</span> <span>{mediaType}</span> <span>{formatFileSize(bytes / 1000, locale)}</span>
              {describedBy !== undefined && (
                <span>
                  <FormattedMessage
                    id="openData.describedBy"
                    values={{ file: <a href={address(describedBy)}>{describedBy}</a> }}
                  />
                </span>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
