/** Documents to read, with everything that is known of the file. Every link leaves the atlas. */
import { FormattedMessage } from 'react-intl'
import type { Download } from '../../core/dataset/download.ts'
import { formatDate, formatFileSize, formatLanguage } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { Fact, Facts } from '../relations/Facts.tsx'
import styles from './Diplomacy.module.css'

export const Articles = ({ articles }: { readonly articles: readonly Download[] }) => (
  <>
    <ul className={styles.articles}>
      {articles.map((article) => (
        <li key={article.id} id={article.id}>
          <Article article={article} />
        </li>
      ))}
    </ul>
    <p className={styles.quiet}>
      <FormattedMessage id="diplomacy.download.unopened" />
    </p>
  </>
)

const hostOf = (address: string): string => new URL(address).host.replace(/^www\./, '')

function Article({ article }: { readonly article: Download }) {
  const locale = useLocale()
  const { title, url, page, format, language, titleLanguage, sizeKilobytes, date, authors } = article
  return (
    <>
      <h3>
        <ExternalLink href={url ?? page} language={titleLanguage ?? language ?? undefined}>
          {title}
        </ExternalLink>
      </h3>
      <p className={styles.quiet}>
        <FormattedMessage
          id={url === null ? 'city.download.page' : 'city.download.leaves'}
          values={{ host: hostOf(url ?? page) }}
        />
        <Citations ids={article.sources} />
      </p>
      {article.note !== undefined && <p>{article.note[locale]}</p>}
      <Facts>
        <Fact
          label={<FormattedMessage id="diplomacy.download.authors" />}
          value={
            authors.length === 0 ? (
              <span className={styles.missing}>
                <FormattedMessage id="diplomacy.download.unknownAuthors" />
              </span>
            ) : (
              authors.join(', ')
            )
          }
        />
        <Fact label={<FormattedMessage id="diplomacy.download.publishedIn" />} value={article.publishedIn} />
        <Fact
          label={<FormattedMessage id="diplomacy.download.date" />}
          value={date === null ? null : formatDate(date, locale)}
        />
        <Fact
          label={<FormattedMessage id="diplomacy.download.file" />}
          value={
            <>
              {format}
              {', '}
              {language === null ? (
                <FormattedMessage id="city.download.noLanguage" />
              ) : (
                formatLanguage(language, locale)
              )}
              {', '}
              {sizeKilobytes === null ? (
                <FormattedMessage id="city.download.noSize" />
              ) : (
                formatFileSize(sizeKilobytes, locale)
              )}
            </>
          }
        />
      </Facts>
    </>
  )
}
