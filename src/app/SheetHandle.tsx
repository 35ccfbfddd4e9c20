/** The scale bar on top of the sheet: three fields for three stops, and a button that leads to the next one. */
import { FormattedMessage, useIntl } from 'react-intl'
import { nextStop, type Stop, stops } from './sheetStops.ts'
import styles from './SheetHandle.module.css'

type Props = { readonly stop: Stop; readonly onMove: (stop: Stop) => void }

export function SheetHandle({ stop, onMove }: Props) {
  const intl = useIntl()
  return (
    <div className={`${styles.handle} needs-program no-print`}>
      <button
        type="button"
        aria-label={intl.formatMessage({ id: 'sheet.handle' }, { stop })}
        onClick={() => onMove(nextStop(stop))}
      >
        <span className={styles.bar} aria-hidden="true">
          {stops.map((name) => (
            <i key={name} data-on={name === stop || undefined} />
          ))}
        </span>
        {stop === 'full' && <FormattedMessage id="sheet.toMap" />}
      </button>
    </div>
  )
}
