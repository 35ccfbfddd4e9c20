/** One award: its year, who gave it, when and where, and for what. */
import { FormattedMessage } from 'react-intl'
import type { Award } from '../../core/dataset/register.ts'
import { formatDate } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { PlaceNames } from '../relations/PlaceNames.tsx'
import { usePlaces } from '../relations/places.ts'
import { Fact, Facts } from '../relations/Facts.tsx'
import styles from './Awards.module.css'

export function AwardEntry({ award }: { readonly award: Award }) {
  const { id, name, year, awardedBy, decided, presented, place, cities, note, sources } = award
  const locale = useLocale()
  const places = usePlaces()(cities)
  return (
    <li id={id}>
      <p className={`place ${styles.year}`}>{year ?? <FormattedMessage id="awards.noYear" />}</p>
      <div>
        <h3>
          {name[locale]}
          <Citations ids={sources} />
        </h3>
        {note !== undefined && <p>{note[locale]}</p>}
        <Facts>
          <Fact label={<FormattedMessage id="awards.by" />} value={awardedBy[locale]} />
          {decided !== null && (
            <Fact label={<FormattedMessage id="awards.decided" />} value={formatDate(decided, locale)} />
          )}
          {presented !== null && (
            <Fact label={<FormattedMessage id="awards.presented" />} value={formatDate(presented, locale)} />
          )}
          {place !== null && <Fact label={<FormattedMessage id="awards.place" />} value={place[locale]} />}
          {places.length > 0 && (
            <Fact label={<FormattedMessage id="awards.with" />} value={<PlaceNames places={places} />} />
          )}
        </Facts>
      </div>
    </li>
  )
}
