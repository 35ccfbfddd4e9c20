/** The office as it publishes itself; nobody's own number or address. */
import { FormattedMessage } from 'react-intl'
import type { Home } from '../../core/dataset/register.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Citations } from '../../ui/Citations.tsx'
import { Fact, Facts } from '../relations/Facts.tsx'
import styles from './Diplomacy.module.css'

export function Office({ office }: { readonly office: Home['office'] }) {
  const locale = useLocale()
  const { name, otherNames, street, postcode, city, note, tasks, sources } = office
  return (
    <>
      <h3 className={styles.office}>
        {name[locale]}
        <Citations ids={sources} />
      </h3>
      <Facts>
        <Fact
          label={<FormattedMessage id="diplomacy.office.address" />}
          value={
            <>
              {street}
              <br />
              {postcode === null ? (
                <>
                  {city}{' '}
                  <small>
                    (<FormattedMessage id="diplomacy.office.postcode" />)
                  </small>
                </>
              ) : (
                `${postcode} ${city}`
              )}
            </>
          }
        />
        <Fact
          label={<FormattedMessage id="diplomacy.office.tasks" />}
          value={tasks.length === 0 ? null : tasks.map((task) => task[locale]).join(', ')}
        />
        {otherNames.length > 0 && (
          <Fact
            label={<FormattedMessage id="diplomacy.office.otherNames" />}
            value={<span lang="de">{otherNames.join('; ')}</span>}
          />
        )}
      </Facts>
      <p className={styles.quiet}>{note[locale]}</p>
      <p className={styles.quiet}>
        <FormattedMessage id="diplomacy.office.contacts" />
      </p>
    </>
  )
}
