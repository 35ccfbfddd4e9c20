/** Every membership of the home city, and those that were looked for and not found. */
import { FormattedMessage, useIntl } from 'react-intl'
import { useLocale } from '../../i18n/useLocale.ts'
import { Document, Part } from '../Document.tsx'
import { LocatorMap } from '../locator/LocatorMap.tsx'
import { useMaterial } from '../material.ts'
import { RelationsNav } from '../relations/RelationsNav.tsx'
import { usePlaces } from '../relations/places.ts'
import { Cited, SourcesPart, useSourcesOf } from '../relations/Sources.tsx'
import { NetworkEntry } from './NetworkEntry.tsx'
import styles from './Networks.module.css'

export function NetworksPage() {
  const { networks, notFound } = useMaterial().dataset.networks
  const locale = useLocale()
  const intl = useIntl()
  const sources = useSourcesOf(networks)
  const shared = networks.filter(({ cities }) => cities !== undefined)
  const ids = shared.flatMap(({ cities = [] }) => cities.map(({ city }) => city))
  const places = usePlaces()([...new Set(ids)])
  return (
    <Cited sources={sources}>
      <Document
        nav={<RelationsNav current="networks" />}
        heading={<FormattedMessage id="relations.networks" />}
        lead={<FormattedMessage id="networks.lead" values={{ count: networks.length }} />}
      >
        <Part id="members" heading={<FormattedMessage id="networks.members" />}>
          <p>
            <FormattedMessage
              id="networks.membersText"
              values={{ count: shared.length, total: networks.length }}
            />
          </p>
          {places.length > 0 && (
            <div className={styles.map}>
              <LocatorMap id="map" label={intl.formatMessage({ id: 'networks.map' })} places={places} />
            </div>
          )}
        </Part>
        <Part id="memberships" heading={<FormattedMessage id="networks.all" />}>
          <ul className={styles.networks}>
            {networks.map((network) => (
              <NetworkEntry key={network.id} network={network} />
            ))}
          </ul>
        </Part>
        {notFound.length > 0 && (
          <Part id="not-found" heading={<FormattedMessage id="networks.notFound" />}>
            <ul className={styles.networks}>
              {notFound.map(({ name, finding }) => (
                <li key={name}>
                  <h3>{name}</h3>
                  <p>{finding[locale]}</p>
                </li>
              ))}
            </ul>
          </Part>
        )}
        <SourcesPart sources={sources} />
      </Document>
    </Cited>
  )
}
