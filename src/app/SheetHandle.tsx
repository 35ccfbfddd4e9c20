/** The scale bar on top of the sheet: three stops on a phone, moved by touch or by button. */
import { useState } from 'react'
import { useIntl } from 'react-intl'
import styles from './SheetHandle.module.css'

const stops = ['peek', 'half', 'full'] as const

export function SheetHandle() {
  const intl = useIntl()
  const [stop, setStop] = useState(0)
  const moveToNextStop = (): void => {
    const next = (stop + 1) % stops.length
    setStop(next)
    scrollTo({ top: (next / (stops.length - 1)) * innerHeight * 0.55 })
  }
  return (
    <button
      type="button"
      className={`${styles.handle} needs-program no-print`}
      aria-label={intl.formatMessage({ id: stop === stops.length - 1 ? 'city.toMap' : 'city.open' })}
      onClick={moveToNextStop}
    >
      <span className={styles.bar} aria-hidden="true">
        {stops.map((name, position) => (
          <i key={name} data-on={position === stop || undefined} />
        ))}
      </span>
    </button>
  )
}
