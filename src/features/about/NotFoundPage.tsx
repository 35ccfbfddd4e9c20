/** A wrong address still leads somewhere: to every place there is. */
import { FormattedMessage } from 'react-intl'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase, useHref } from '../../state/links.ts'
import styles from './AboutPage.module.css'

export function NotFoundPage() {
  const { cities } = useAtlas()
  const locale = useLocale()
  const base = useBase()
  const other = locale === 'de' ? 'en' : 'de'
  const href = useHref()
  return (
    <div className={styles.page}>
      <h1 className={`place ${styles.heading}`}>
        <FormattedMessage id="notFound.heading" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="notFound.lead" />
      </p>
      {/* An address that nobody can read says nothing about the language of who came by it. */}
      <p className={styles.lead} lang={other}>
        <a href={`${base}${other}/`} hrefLang={other}>
          <FormattedMessage id="notFound.otherLanguage" />
        </a>
      </p>
      <ul className={styles.places}>
        {cities.map((city) => (
          <li key={city.id}>
            <a href={href({ name: 'map', city: city.id })}>{city.name[locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
