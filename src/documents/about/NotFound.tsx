/** A wrong address still leads somewhere: to every place there is. */
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase, useHref } from '../../state/links.ts'
import { Document } from '../Document.tsx'
import styles from '../Document.module.css'
import { useMaterial } from '../material.ts'

export function NotFound() {
  const { cities } = useMaterial().index
  const locale = useLocale()
  const base = useBase()
  const other = locale === 'de' ? 'en' : 'de'
  const href = useHref()
  return (
    <Document
      heading={<FormattedMessage id="notFound.heading" />}
      lead={<FormattedMessage id="notFound.lead" />}
    >
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
    </Document>
  )
}
