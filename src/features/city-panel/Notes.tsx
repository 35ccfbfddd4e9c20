/** What a careful reader should know about the facts above: scope, gaps, and what nobody has checked yet. */
import { FormattedMessage } from 'react-intl'
import type { City } from '../../core/dataset/city.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Lists.module.css'

export function Notes({ city }: { readonly city: City }) {
  const locale = useLocale()
  const { population, greeting, placeNotes = [] } = city
  return (
    <ul className={`${styles.ruled} ${styles.notes}`}>
      {population !== null && (population.note !== undefined || population.year === null) && (
        <li>
          <b>
            <FormattedMessage id="city.population" />
            {': '}
          </b>
          {population.note?.[locale]}
          {population.year === null && (
            <>
              {' '}
              <FormattedMessage id="city.population.undated" />
            </>
          )}
          <Citations ids={population.sources} />
        </li>
      )}
      {greeting !== null && (
        <li>
          <b>
            <FormattedMessage id="city.greeting" />
            {': '}
          </b>
          {!greeting.checkedBySpeaker && <FormattedMessage id="city.greeting.unchecked" />}{' '}
          {greeting.note?.[locale]}
          <Citations ids={greeting.sources} />
        </li>
      )}
      <li>
        <b>
          <FormattedMessage id="city.placeNotes" />
          {placeNotes.length > 0 && ': '}
        </b>
        {placeNotes.map((note) => note[locale]).join(' ')}
        <Citations ids={city.placeSources} />
      </li>
    </ul>
  )
}
