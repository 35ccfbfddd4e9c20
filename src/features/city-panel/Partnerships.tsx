/** The stages of a partnership: kind, years, what sets it apart, and who signed what, where and when. */
import { FormattedMessage, useIntl } from 'react-intl'
import type { Partnership } from '../../core/dataset/partnership.ts'
import { formatDate, yearOf } from '../../i18n/format.ts'
import { useLocale } from '../../i18n/useLocale.ts'
import { Marker } from '../../ui/Marker.tsx'
import { Citations } from '../../ui/Citations.tsx'
import styles from './Lists.module.css'

export function Partnerships({ partnerships }: { readonly partnerships: readonly Partnership[] }) {
  return (
    <ul className={styles.ruled}>
      {partnerships.map((partnership) => (
        <li key={`${partnership.kind} ${partnership.since}`}>
          <Stage partnership={partnership} />
        </li>
      ))}
    </ul>
  )
}

function Stage({ partnership }: { readonly partnership: Partnership }) {
  const locale = useLocale()
  const intl = useIntl()
  const { kind, status, since, until, distinction, signings, notes, sources } = partnership
  return (
    <>
      <h3 className={styles.marked}>
        <Marker kind={kind} status={status} />
        <span>
          {intl.formatMessage(
            { id: 'city.stage' },
            {
              kind: intl.formatMessage({ id: `kind.${kind}` }),
              since: String(yearOf(since)),
              hasUntil: String(until !== undefined),
              until: until === undefined ? '' : String(yearOf(until)),
              status,
              statusName: intl.formatMessage({ id: `status.${status}` }),
            },
          )}
          <Citations ids={sources} />
        </span>
      </h3>
      {distinction !== undefined && <p>{distinction[locale]}</p>}
      {signings.map(({ date, place, signatories, sources: ids }) => (
        <p key={`${date} ${place.en}`}>
          {formatDate(date, locale)}: {place[locale]}
          <Citations ids={ids} />
          {signatories.length > 0 && (
            <small className={styles.line}>
              <FormattedMessage
                id="city.signedBy"
                values={{
                  names: signatories
                    .map(({ name, role }) => (role === undefined ? name : `${name} (${role[locale]})`))
                    .join(', '),
                }}
              />
            </small>
          )}
        </p>
      ))}
      {notes.map((note) => (
        <p key={note.text.en}>
          {note.text[locale]}
          <Citations ids={note.sources} />
        </p>
      ))}
    </>
  )
}
