/** What the service worker shows instead of a page that is not kept on the device. */
import { FormattedMessage } from 'react-intl'
import { useHref } from '../../state/links.ts'
import { Document } from '../Document.tsx'
import styles from '../Document.module.css'
import { useMaterial } from '../material.ts'
import { useLocale } from '../../i18n/useLocale.ts'

export function Offline() {
  const { cities } = useMaterial().index
  const locale = useLocale()
  const href = useHref()
  const link = (page: 'map' | 'list', words: 'offlinePage.map' | 'offlinePage.list') => (
    <a href={href(page === 'map' ? { name: 'map', city: null } : { name: 'list' })}>
      <FormattedMessage id={words} />
    </a>
  )
  const values = { map: link('map', 'offlinePage.map'), list: link('list', 'offlinePage.list') }
  return (
    <Document
      heading={<FormattedMessage id="offlinePage.heading" />}
      lead={<FormattedMessage id="offlinePage.lead" />}
    >
      <p>
        <FormattedMessage id="offlinePage.there" values={values} />
      </p>
      <ul className={styles.places}>
        {cities.map((city) => (
          <li key={city.id}>
            <a href={href({ name: 'map', city: city.id })}>{city.name[locale]}</a>
          </li>
        ))}
      </ul>
      <p>
        <FormattedMessage id="offlinePage.everything" />
      </p>
    </Document>
  )
}
