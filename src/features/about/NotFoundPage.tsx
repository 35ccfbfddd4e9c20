/** A wrong address still leads somewhere: to every place there is. */
import { FormattedMessage } from 'react-intl'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { useHref } from '../../state/links.ts'
import styles from './AboutPage.module.css'

export function NotFoundPage() {
  const { cities } = useAtlas()
  const locale = useLocale()
  const href = useHref()
  return (
    <div className={styles.page}>
      <h1 className={`place ${styles.heading}`}>
        <FormattedMessage id="notFound.heading" />
      </h1>
      <p className={styles.lead}>
        <FormattedMessage id="notFound.lead" />
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
