/** A wrong address still leads somewhere: to every place there is. */
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { useBase } from '../../state/links.ts'
import { Document } from '../Document.tsx'
import styles from '../Document.module.css'
import { PlaceLinks } from './PlaceLinks.tsx'

export function NotFound() {
  const locale = useLocale()
  const base = useBase()
  const other = locale === 'de' ? 'en' : 'de'
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
      <PlaceLinks />
    </Document>
  )
}
