/** What the service worker shows instead of a page that is not kept on the device. */
import { FormattedMessage } from 'react-intl'
import { useHref } from '../../state/links.ts'
import { Document } from '../Document.tsx'
import { PlaceLinks } from './PlaceLinks.tsx'

export function Offline() {
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
      <PlaceLinks />
      <p>
        <FormattedMessage id="offlinePage.everything" />
      </p>
    </Document>
  )
}
