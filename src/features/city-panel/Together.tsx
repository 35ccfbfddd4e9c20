/** What the two cities do together, who carries it, and what is named after the other. */
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import type { City } from '../../core/dataset/city.ts'
import type { LocalizedText, SourceId } from '../../core/dataset/text.ts'
import type { MessageId } from '../../i18n/messages.ts'
import { useAtlas } from '../../data/useAtlas.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Lists.module.css'

type Item = { readonly text: LocalizedText; readonly sources: readonly SourceId[] }

export function Together({ city }: { readonly city: City }) {
  const { home } = useAtlas()
  const locale = useLocale()
  const placesIn = (side: 'home' | 'partner') => city.namedPlaces.filter(({ where }) => where === side)
  return (
    <>
      <Group heading="city.fields" isEmpty={city.fields.length === 0}>
        <Items items={city.fields} className={styles.columns} />
      </Group>
      <Group heading="city.associations" isEmpty={city.associations.length === 0}>
        <Items items={city.associations} />
      </Group>
      <Group heading="city.schools" isEmpty={city.schools.length === 0}>
        <Items items={city.schools} />
      </Group>
      <Group heading="city.namedPlaces" isEmpty={city.namedPlaces.length === 0}>
        <Places place={home.name[locale]} items={placesIn('home')} />
        <Places place={city.name[locale]} items={placesIn('partner')} />
      </Group>
    </>
  )
}

type GroupProps = { readonly heading: MessageId; readonly isEmpty: boolean; readonly children: ReactNode }

function Group({ heading, isEmpty, children }: GroupProps) {
  return (
    <>
      <h3 className={styles.subheading}>
        <FormattedMessage id={heading} />
      </h3>
      {isEmpty ? (
        <p className={styles.quiet}>
          <FormattedMessage id="city.none" />
        </p>
      ) : (
        children
      )}
    </>
  )
}

function Places({ place, items }: { readonly place: string; readonly items: readonly Item[] }) {
  if (items.length === 0) return null
  return (
    <>
      <h4 className={styles.place}>
        <FormattedMessage id="city.placesIn" values={{ place }} />
      </h4>
      <Items items={items} />
    </>
  )
}

function Items({
  items,
  className,
}: {
  readonly items: readonly Item[]
  readonly className?: string | undefined
}) {
  const locale = useLocale()
  return (
    <ul className={className ?? styles.ruled}>
      {items.map(({ text, sources }) => (
        <li key={text.en}>
          {text[locale]}
          <Citations ids={sources} />
        </li>
      ))}
    </ul>
  )
}
