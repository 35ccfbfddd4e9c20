/** The newest entries of the log, the newest first. */
import { useId } from 'react'
import { FormattedMessage } from 'react-intl'
import { useLocale } from '../../../i18n/useLocale.ts'
import { formatMoment } from './formatMoment.ts'
import { useLog } from '../healing/logStore.ts'

const shown = 20

export function TechnicianLog() {
  const locale = useLocale()
  const id = useId()
  const { entries } = useLog()
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>
        <FormattedMessage id="kiosk.tech.log" values={{ count: entries.length }} />
      </h3>
      {entries.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard
        <div className="kiosk-tech-log" role="group" aria-labelledby={id} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {(['when', 'what', 'count', 'note', 'release'] as const).map((column) => (
                  <th key={column} scope="col">
                    <FormattedMessage id={`kiosk.log.${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries
                .slice(-shown)
                .toReversed()
                .map(({ at, kind, count, note, release }, place) => (
                  <tr key={`${at} ${kind} ${entries.length - place}`}>
                    <td>{formatMoment(at, locale)}</td>
                    <td>
                      <FormattedMessage id={`kiosk.log.kind.${kind}`} />
                    </td>
                    <td>{count}</td>
                    <td>{note}</td>
                    <td>{release}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
