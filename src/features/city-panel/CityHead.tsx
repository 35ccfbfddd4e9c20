/** Name, kind and status of a place: what the panel shows before its details have arrived. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Greeting } from '../../core/dataset/city.ts'
import type { CityEntry } from '../../core/dataset/dataset.ts'
import { currentPartnership } from '../../core/dataset/publish.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Flag } from '../../ui/Flag.tsx'
import { Marker } from '../../ui/Marker.tsx'
import { GreetingLine } from './GreetingLine.tsx'
import { widthInEms } from '../../core/text/nameWidth.ts'
import styles from './CityHead.module.css'

type Props = { readonly city: CityEntry; readonly greeting: Greeting | null }

export function CityHead({ city, greeting }: Props) {
  const locale = useLocale()
  const intl = useIntl()
  const partnership = currentPartnership(city)
  const name = city.name[locale]
  const { text, language } = city.localName
  return (
    <header className={styles.head}>
      {partnership !== undefined && (
        <p className={styles.status}>
          <Marker kind={partnership.kind} status={partnership.status} />
          <FormattedMessage
            id="city.kindAndStatus"
            values={{
              kind: intl.formatMessage({ id: `kind.${partnership.kind}` }),
              status: partnership.status,
              statusName: intl.formatMessage({ id: `status.${partnership.status}` }),
            }}
          />
        </p>
      )}
      <h1 id="city-heading" className={styles.names} tabIndex={-1}>
        <span className={`place ${styles.local}`} lang={language} data-ems={widthInEms(text)}>
          {text}
        </span>
        {text !== name && (
          <>
            {' '}
            <span className={`place ${styles.exonym}`}>{name}</span>
          </>
        )}
      </h1>
      <p className={styles.country}>
        <Flag country={city.country} /> {city.countryName[locale]}
        {city.region !== null && `, ${city.region[locale]}`}
      </p>
      {greeting !== null && <GreetingLine greeting={greeting} />}
    </header>
  )
}
