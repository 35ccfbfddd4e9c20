/** One membership of the home city: nature, status, role, goals, and which places of the atlas it shares. */
import { FormattedMessage } from 'react-intl'
import type { Network } from '../../core/dataset/register.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { GoalFacts } from '../relations/GoalFacts.tsx'
import { PlaceNames } from '../relations/PlaceNames.tsx'
import { usePlaces } from '../relations/places.ts'
import styles from './Networks.module.css'

export function NetworkEntry({ network }: { readonly network: Network }) {
  const { id, name, abbreviation, nature, status, memberSince, role, goals, note, sources } = network
  const locale = useLocale()
  return (
    <li id={id}>
      <h3>
        {name[locale]}
        {abbreviation !== null && abbreviation.toLowerCase() !== name[locale].toLowerCase() && (
          <>
            {' '}
            <small>{abbreviation}</small>
          </>
        )}
        <Citations ids={sources} />
      </h3>
      {role !== null && <p>{role[locale]}</p>}
      <p className={styles.standing}>
        {nature[locale]}, {status[locale]}
        {'. '}
        {memberSince === null ? (
          <FormattedMessage id="networks.sinceUnknown" />
        ) : (
          <FormattedMessage id="networks.since" values={{ date: formatDate(memberSince, locale) }} />
        )}
      </p>
      {note !== undefined && <p className={styles.note}>{note[locale]}</p>}
      {network.cities !== undefined && <SharedPlaces cities={network.cities} />}
      {goals.length > 0 && (
        <div className={styles.goals}>
          <GoalFacts evidence={goals} />
        </div>
      )}
    </li>
  )
}

function SharedPlaces({ cities }: { readonly cities: NonNullable<Network['cities']> }) {
  const locale = useLocale()
  const placesOf = usePlaces()
  return (
    <ul className={styles.shared}>
      {cities.map(({ city, how, sources }) => (
        <li key={city}>
          <PlaceNames places={placesOf([city])} />
          <p>
            {how[locale]}
            <Citations ids={sources} />
          </p>
        </li>
      ))}
    </ul>
  )
}
