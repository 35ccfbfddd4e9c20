/** What the two cities do together, who carries it, and what is named after the other. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { City } from '../../core/dataset/city.ts'
import type { LocalizedText, SourceId } from '../../core/dataset/text.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from './Citations.tsx'
import styles from './Lists.module.css'

type Item = { readonly text: LocalizedText; readonly sources: readonly SourceId[]; readonly remark?: string }

export function Together({ city }: { readonly city: City }) {
  const intl = useIntl()
  const named = city.namedPlaces.map((place) => ({
    ...place,
    remark: intl.formatMessage({ id: place.where === 'home' ? 'city.inHome' : 'city.inPartner' }),
  }))
  return (
    <>
      <Items heading="city.fields" items={city.fields} />
      <Items heading="city.associations" items={city.associations} />
      <Items heading="city.schools" items={city.schools} />
      <Items heading="city.namedPlaces" items={named} />
    </>
  )
}

function Items({ heading, items }: { readonly heading: MessageId; readonly items: readonly Item[] }) {
  const locale = useLocale()
  return (
    <>
      <h3 className={styles.subheading}>
        <FormattedMessage id={heading} />
      </h3>
      {items.length === 0 ? (
        <p className={styles.quiet}>
          <FormattedMessage id="city.none" />
        </p>
      ) : (
        <ul className={styles.ruled}>
          {items.map((item) => (
            <li key={item.text.en}>
              {item.text[locale]}
              {item.remark !== undefined && <span className={styles.quiet}> ({item.remark})</span>}
              <Citations ids={item.sources} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
